#include "company.h"
#include "rules/diagnosis.h"
#include "support/findingdigest.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <map>
#include <string>
#include <algorithm>
using namespace qd;
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int n = atoi(argv[1]);
    QElapsedTimer t; t.start();
    Plan plan = bench::company(n);
    rules::Diagnosis d;
    for (int round = 0; round < 2; ++round) {
        std::map<std::string, qint64> cost;
        std::string last; QElapsedTimer each;
        each.start(); t.restart();
        const auto f = *d.update(plan, {}, bench::CompanyDay, [&](const rules::Rule *r){ if (!last.empty()) cost[last]+= each.nsecsElapsed(); else cost["notice"] += each.nsecsElapsed(); last = r ? r->id : "order"; each.restart(); return true;});
        cost[last] += each.nsecsElapsed();
        std::printf("%d departments %lld ms %zu findings %zu silent digest %s\n", n, (long long)t.restart(), f.findings.size(), f.notEvaluated.size(), test::FindingLines(f).digest().constData());
        std::vector<std::pair<qint64,std::string>> v; for (auto &[k,c] : cost) v.push_back({-c,k});
        std::sort(v.begin(), v.end());
        for (size_t i = 0; i < v.size() && i < 24; ++i) std::printf("%s %.1f  ", v[i].second.c_str(), double(-v[i].first)/1e6);
        std::printf("\n");
        // an edit
        auto row = plan.table<Observation>()[n * 200];
        row.actual = 77.5;
        plan.replace(plan.table<Observation>().with({row}, {}));
    }
    rules::Findings f = rules::diagnose(plan, {}, bench::CompanyDay);
    std::printf("anew %s\n", test::FindingLines(f).digest().constData());
}
