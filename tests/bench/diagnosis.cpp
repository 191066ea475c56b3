#include "company.h"
#include "rules/catalogue.h"
#include "support/findingdigest.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <map>
#include <string>
using namespace qd;
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int n = atoi(argv[1]);
    QElapsedTimer t; t.start();
    const Plan plan = bench::company(n);
    std::printf("made %lld ms\n", (long long)t.restart());
    const auto f = rules::diagnose(plan, {}, bench::CompanyDay);
    std::printf("%d departments %lld ms %zu findings %zu silent digest %s\n", n, (long long)t.restart(), f.findings.size(), f.notEvaluated.size(), test::FindingLines(f).digest().constData());
    std::map<std::string,int> c, s;
    for (auto &x : f.findings) c[x.rule]++;
    for (auto &x : f.notEvaluated) s[x.rule]++;
    for (auto &[k,v] : c) std::printf("%s=%d ", k.c_str(), v);
    std::printf("\nsilent: ");
    for (auto &[k,v] : s) std::printf("%s=%d ", k.c_str(), v);
    std::printf("\n");
}
