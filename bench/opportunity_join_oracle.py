"""An independent computation of what joins the opportunities of a municipality: closures of corporations and purchases from outside.

usage: opportunity_join_oracle.py SSDSE-A-2026.csv corporations.csv.gz standard_area_codes.csv io_13.csv 02201
Only the standard library; wards are found by their names, not by their numbers.
"""
import csv
import gzip
import sys
from collections import defaultdict
from statistics import median

rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig")))
names, towns, region = rows[2], {r[0][1:]: r for r in rows[3:]}, sys.argv[5]
at = {n: i for i, n in enumerate(names)}
industries = [n[len("従業者数（民営）（"):-1] for n in names if n.startswith("従業者数（民営）（")]


def workers(town, letters):
    return sum(float(towns[town][at[f"従業者数（民営）（{industries[ord(x) - ord('A')]}）"]]) for x in letters)


# Closures of the latest whole year, those by the registrar apart, per establishment, against the middle of all municipalities.
areas = list(csv.DictReader(open(sys.argv[3], encoding="utf-8-sig")))
group, name = "政令市･郡･支庁･振興局等", "市区町村"
cities = {(a["都道府県"], a[group]): a["標準地域コード"] for a in areas if a[group].endswith("市") and not a[name]}
city = {a["標準地域コード"]: cities[(a["都道府県"], a[group])] for a in areas if a[name].endswith("区") and (a["都道府県"], a[group]) in cities}
city.update(dict.fromkeys(("22138", "22139", "22140"), "22130"))  # Hamamatsu's wards since 2024, younger than the list
counts = list(csv.DictReader(gzip.open(sys.argv[2], "rt", encoding="utf-8-sig")))
months = defaultdict(set)
for r in counts:
    months[r["month"][:4]].add(r["month"])
year = max(y for y, m in months.items() if len(m) == 12)
closed = defaultdict(int)
for r in counts:
    causes = ("closed_companies_liquidation", "closed_companies_merger", "closed_companies_other_cause")
    closed[city.get(r["city_code"], r["city_code"])] += sum(int(r[c]) for c in causes) if r["month"].startswith(year) else 0
shops = {t: sum(float(v[at[f"事業所数（民営）（{i}）"]]) for i in industries) for t, v in towns.items()}
rates = {t: closed[t] / shops[t] for t in towns if t in closed and shops[t] > 0}
print(f"closures {year}: {closed[region]}, ratio {rates[region] / median(rates.values()):.6f}")

# Output by employees, demand of firms by the national coefficients and of people by their number.
flows = defaultdict(float)
for r in csv.DictReader(open(sys.argv[4], encoding="utf-8-sig")):
    flows[r["input_type"], r["input_name"], r["output_type"], r["output_name"]] += float(r["value_M"])
sectors = sorted({k[1] for k in flows if k[0] == "industry"})
letters = dict(zip("農林 鉱業 製造 建設 電力 商業 金融 不動産 運輸 情報 サービス".split(), "AB C E D F I J K H G LMNOPQR".split()))
divisions = {s: next((l for w, l in letters.items() if w in s), "") for s in sectors}
national = {s: sum(v for k, v in flows.items() if k[:2] == ("industry", s)) for s in sectors}
made = {s: national[s] * workers(region, d) / sum(workers(t, d) for t in towns) if d else 0 for s, d in divisions.items()}
people = float(towns[region][at["総人口"]]) / sum(float(v[at["総人口"]]) for v in towns.values())
for s in (s for s in sectors if divisions[s]):
    firms = sum(flows["industry", s, "industry", b] / national[b] * made[b] for b in sectors if national[b])
    demand = firms + people * sum(v for k, v in flows.items() if k[:3] == ("industry", s, "finaldemand"))
    print(f"{s}: {max(0, 1 - made[s] / demand) * 100:.6f} %, {max(0, demand - made[s]) / 100:,.1f} 億円")
