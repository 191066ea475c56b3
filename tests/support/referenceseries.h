// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/distributions.h"
#include "stats/series.h"

#include <cstdint>
#include <initializer_list>
#include <random>

/// Published series (R datasets) and noise that is the same on every machine.
namespace qd::test {

/// Monthly deaths from lung diseases in the United Kingdom, 1974 to 1979: men and women.
inline const stats::Series mdeaths{
    2134, 1863, 1877, 1877, 1492, 1249, 1280, 1131, 1209, 1492, 1621, 1846, 2103, 2137, 2153, 1833, 1403, 1288,
    1186, 1133, 1053, 1347, 1545, 2066, 2020, 2750, 2283, 1479, 1189, 1160, 1113, 970,  999,  1208, 1467, 2059,
    2240, 1634, 1722, 1801, 1246, 1162, 1087, 1013, 959,  1179, 1229, 1655, 2019, 2284, 1942, 1423, 1340, 1187,
    1098, 1004, 970,  1140, 1110, 1812, 2263, 1820, 1846, 1531, 1215, 1075, 1056, 975,  940,  1081, 1294, 1341};
inline const stats::Series fdeaths{901, 689, 827, 677, 522, 406, 441, 393, 387, 582, 578,  666, 830, 752, 785,
                                   664, 467, 438, 421, 412, 343, 440, 531, 771, 767, 1141, 896, 532, 447, 420,
                                   376, 330, 357, 445, 546, 764, 862, 660, 663, 643, 502,  392, 411, 348, 387,
                                   385, 411, 638, 796, 853, 737, 546, 530, 446, 431, 362,  387, 430, 425, 679,
                                   821, 785, 727, 612, 478, 429, 405, 379, 393, 411, 487,  574};

/// Flow of the Nile at Aswan, 1871 to 1970, in 10^8 cubic metres.
inline const stats::Series nile{1120, 1160, 963, 1210, 1160, 1160, 813,  1230, 1370, 1140, 995,  935,  1110, 994,  1020,
                                960,  1180, 799, 958,  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774,  840,
                                874,  694,  940, 833,  701,  916,  692,  1020, 1050, 969,  831,  726,  456,  824,  702,
                                1120, 1100, 832, 764,  821,  768,  845,  864,  862,  698,  845,  744,  796,  1040, 759,
                                781,  865,  845, 944,  984,  897,  822,  1010, 771,  676,  649,  846,  812,  742,  801,
                                1040, 860,  874, 848,  890,  744,  749,  838,  1050, 918,  986,  797,  923,  975,  815,
                                1020, 906,  901, 1170, 912,  746,  919,  718,  714,  740};

/// Level of Lake Huron, 1875 to 1972, in feet.
inline const stats::Series lakeHuron{
    580.38, 581.86, 580.97, 580.80, 579.79, 580.39, 580.42, 580.82, 581.40, 581.32, 581.44, 581.68, 581.17, 580.53,
    580.01, 579.91, 579.14, 579.16, 579.55, 579.67, 578.44, 578.24, 579.10, 579.09, 579.35, 578.82, 579.32, 579.01,
    579.00, 579.80, 579.83, 579.72, 579.89, 580.01, 579.37, 578.69, 578.19, 578.67, 579.55, 578.92, 578.09, 579.37,
    580.13, 580.14, 579.51, 579.24, 578.66, 578.86, 578.05, 577.79, 576.75, 576.75, 577.82, 578.64, 580.58, 579.48,
    577.38, 576.90, 576.94, 576.24, 576.84, 576.85, 576.90, 577.79, 578.18, 577.51, 577.23, 578.42, 579.61, 579.05,
    579.26, 579.22, 579.38, 579.10, 577.95, 578.12, 579.75, 580.85, 580.41, 579.96, 579.61, 578.76, 578.18, 577.21,
    577.13, 579.10, 578.25, 577.91, 576.89, 575.96, 576.80, 577.68, 578.38, 578.52, 579.74, 579.31, 579.89, 579.96};

/// Users of an internet server, minute by minute: the first 24 of WWWusage.
inline const stats::Series wwwUsage{88,  84,  85,  85,  84,  85,  83,  85,  88,  89,  91,  99,
                                    104, 112, 126, 138, 146, 151, 150, 148, 147, 149, 143, 132};

/// Normal noise through the inverse of its distribution: the distributions of the standard library differ.
class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1p-53; }
    double normal() { return stats::normalQuantile(uniform()); }
    /// A first-order autoregression of innovations with deviation 1, after fifty that nobody sees.
    stats::Series autoregression(int count, double phi)
    {
        stats::Series series;
        double value = 0;
        for (int i = -50; i < count; ++i) {
            value = phi * value + normal();
            if (i >= 0)
                series.emplace_back(value);
        }
        return series;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace qd::test
