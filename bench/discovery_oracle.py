"""An independent computation of what `okoshi opportunity list --data` says of a municipality's industries.

usage: discovery_oracle.py SSDSE-A-2026.csv SSDSE-A-2021.csv 02201
Prints per industry: level against the peers, missing persons, quotient, position of the density, change of the peers.
"""
import csv
import sys
import numpy as np

np.seterr(all="ignore")


def read(path):
    rows = list(csv.reader(open(path, encoding="utf-8-sig")))
    names = [n.replace("，", "、").replace("１", "1") for n in rows[2]]
    return names, {r[0][1:]: r for r in rows[3:]}


names, now = read(sys.argv[1])
names0, old = read(sys.argv[2])
region = sys.argv[3]
codes = list(now)
value = lambda table, heads, code, name: float(table[code][heads.index(name)])
get = lambda code, name: value(now, names, code, name)
industries = [n[len("従業者数（民営）（"):-1] for n in names if n.startswith("従業者数（民営）（")]
e = np.array([[get(c, f"従業者数（民営）（{i}）") for i in industries] for c in codes])
e0 = np.array([[value(old, names0, c, f"従業者数（民営）（{i}）") for i in industries] for c in codes])
column = lambda name: np.array([get(c, name) for c in codes])
pop = column("総人口")
indicators = np.array([
    np.log(pop), column("65歳以上人口") / pop, np.log(pop / column("可住地面積")), column("第1次産業就業者数") / column("就業者数"),
    np.log(e.sum(1) / pop), (column("転入者数（日本人移動者）") - column("転出者数（日本人移動者）")) / pop, column("医師数") / pop]).T
own = codes.index(region)
with np.errstate(all="ignore"):
    indicators[~np.isfinite(indicators)] = np.nan
    z = (indicators - indicators[own]) / np.nanstd(indicators, axis=0)
    distance = np.sqrt(np.nanmean(z**2, axis=1))
distance[own] = np.inf
peers = np.argsort(distance, kind="stable")[:20]
print("peers", " ".join(sorted(codes[p] for p in peers)))

m = e * e.sum() >= np.outer(e.sum(1), e.sum(0))
m &= e > 0
k = m.sum(0)
phi = (m.T.astype(float) @ m) / np.maximum.outer(k, k)
np.fill_diagonal(phi, 0)
density = m @ phi / phi.sum(0)
for i, name in enumerate(industries):
    persons = column("第1次産業就業者数") if i < 2 else e[:, i]
    rate = persons / pop * 1000
    median = np.median(rate[peers])
    lq = e[own, i] / e[own].sum() / (e[:, i].sum() / e.sum())
    rank = (density[:, i] < density[own, i]).sum() / (len(codes) - 1)
    change = e[peers, i].sum() / e0[[list(old).index(codes[p]) for p in peers], i].sum() * 100 - 100
    print(f"{name} level {rate[own] / median:.6f} missing {max(0, median * pop[own] / 1000 - persons[own]):.3f} lq {lq:.6f} position {rank:.6f} peers {change:+.4f}")
