// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/words.h"

#include <array>

namespace qd::generate {

std::span<const char *const> functions()
{
    static constexpr std::array words{"Sales",     "Service",  "Operations", "Logistics", "Purchasing", "Finance",
                                      "Marketing", "Products", "Quality",    "Planning",  "Systems",    "Personnel"};
    return words;
}

std::span<const char *const> places()
{
    static constexpr std::array words{"Harbour", "Ferry",  "Parcel", "Island", "Coast", "Canal",  "Bridge", "Lagoon",
                                      "Quay",    "Anchor", "Beacon", "Delta",  "Reef",  "Strait", "Marina", "Tide"};
    return words;
}

std::span<const char *const> regions()
{
    static constexpr std::array words{"North", "South", "East", "West"};
    return words;
}

std::span<const char *const> familyNames()
{
    static constexpr std::array words{"Adams",  "Berg",   "Costa",  "Duval", "Ekman",  "Fischer", "Greco",  "Horvat",
                                      "Ivanov", "Jansen", "Keller", "Lund",  "Moreau", "Novak",   "Okafor", "Petit",
                                      "Quist",  "Rossi",  "Sato",   "Toth",  "Urban",  "Vidal",   "Weber",  "Young"};
    return words;
}

std::span<const char *const> verbs()
{
    static constexpr std::array words{"Shorten", "Simplify", "Automate", "Renew",   "Extend",
                                      "Secure",  "Measure",  "Combine",  "Rebuild", "Publish"};
    return words;
}

std::span<const char *const> objects()
{
    static constexpr std::array words{"invoice matching", "order entry",    "night loading",   "claim handling",
                                      "berth booking",    "price lists",    "crew rosters",    "spare parts",
                                      "customs papers",   "ticket refunds", "quality reports", "supplier contracts",
                                      "safety checks",    "demand figures", "call routing",    "training plans"};
    return words;
}

std::span<const char *const> subjects()
{
    static constexpr std::array words{
        "prices",   "delays",  "packaging", "refunds",   "tariffs",  "strikes",   "weather",  "invoices", "passwords",
        "queues",   "fuel",    "damage",    "discounts", "returns",  "contracts", "routing",  "language", "opening",
        "capacity", "pallets", "customs",   "timetable", "lockers",  "luggage",   "noise",    "training", "forms",
        "parking",  "signage", "labels",    "insurance", "warranty", "colours",   "exchange", "holidays", "staffing",
        "updates",  "outages", "scanners",  "loyalty",   "privacy",  "receipts",  "uniforms", "catering", "towing",
        "berths",   "storage", "vouchers",  "surcharge", "coaches"};
    return words;
}

std::span<const MeasureWords> measureWords()
{
    using D = Direction;
    using A = Accumulation;
    static constexpr std::array words{MeasureWords{"Revenue", "k EUR", D::Increase, A::Sum},
                                      MeasureWords{"On-time delivery", "%", D::Increase, A::Mean},
                                      MeasureWords{"Cost per order", "EUR", D::Decrease, A::Mean},
                                      MeasureWords{"Complaints", "", D::Decrease, A::Sum},
                                      MeasureWords{"Lead time", "days", D::Decrease, A::Mean},
                                      MeasureWords{"First-pass yield", "%", D::Increase, A::Mean},
                                      MeasureWords{"Orders handled", "", D::Increase, A::Sum},
                                      MeasureWords{"Overtime", "h", D::Decrease, A::Sum},
                                      MeasureWords{"Absence", "%", D::Decrease, A::Mean},
                                      MeasureWords{"Customer satisfaction", "%", D::Increase, A::Mean},
                                      MeasureWords{"Stock turns", "times", D::Increase, A::Mean},
                                      MeasureWords{"Open positions", "", D::Decrease, A::Last},
                                      MeasureWords{"Energy used", "MWh", D::Decrease, A::Sum},
                                      MeasureWords{"Calls answered in time", "%", D::Increase, A::Mean},
                                      MeasureWords{"Travel cost", "k EUR", D::Decrease, A::Sum},
                                      MeasureWords{"Training days", "days", D::Increase, A::Sum},
                                      MeasureWords{"Forecast accuracy", "%", D::Increase, A::Mean},
                                      MeasureWords{"Margin per customer", "EUR", D::Increase, A::Mean}};
    return words;
}

} // namespace qd::generate
