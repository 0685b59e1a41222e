#!/usr/bin/env python3
"""Writes tests/Okoshi.Engine.Tests/Cases/region-methods.json: inputs and results computed by numpy alone.

    python3 bench/region_oracle.py > tests/Okoshi.Engine.Tests/Cases/region-methods.json

The formulas are written here a second time, in matrix form, so that a slip in one of the two shows.
"""
import json

import numpy as np


def leontief(rng):
    n = 6
    a = rng.uniform(0, 0.28, (n, n)).round(4)
    m = rng.uniform(0, 0.9, n).round(3)
    income = rng.uniform(0.1, 0.3, n).round(3)
    consumption = rng.uniform(0.02, 0.12, n).round(3)
    demand = rng.uniform(10, 500, n).round(1)
    exports = rng.uniform(0, 90, n).round(1)
    eye = np.eye(n)
    opened = np.linalg.inv(eye - a)
    regional = np.linalg.inv(eye - (eye - np.diag(m)) @ a)
    closed = np.linalg.inv(np.eye(n + 1) - np.block([[a, consumption[:, None]], [income[None, :], np.zeros((1, 1))]]))
    return {
        "coefficients": a.tolist(), "importRates": m.tolist(), "income": income.tolist(), "consumption": consumption.tolist(),
        "demand": demand.tolist(), "exports": exports.tolist(),
        "open": opened.tolist(), "regional": regional.tolist(), "closed": closed.tolist(),
        "openOutput": (opened @ demand).tolist(),
        "regionalOutput": (regional @ ((1 - m) * demand + exports)).tolist(),
        "power": (opened.sum(0) / opened.sum(0).mean()).tolist(),
        "sensitivity": (opened.sum(1) / opened.sum(1).mean()).tolist(),
    }


def flq(rng):
    n = 5
    a = rng.uniform(0, 0.2, (n, n)).round(4)
    national = rng.integers(1000, 9000, n).astype(float)
    regional = (national * rng.uniform(0.01, 0.3, n)).round(0)
    delta = 0.3
    slq = (regional / regional.sum()) / (national / national.sum())
    weight = np.log2(1 + regional.sum() / national.sum()) ** delta
    ratio = slq[:, None] / slq[None, :]
    np.fill_diagonal(ratio, slq)
    capped = np.minimum(1, ratio * weight)
    return {"coefficients": a.tolist(), "regional": regional.tolist(), "national": national.tolist(), "delta": delta,
            "lambda": weight, "slq": slq.tolist(), "flq": capped.tolist(), "regionalCoefficients": (capped * a).tolist()}


def relatedness(rng):
    regions, industries = 12, 9
    x = rng.lognormal(4, 1.2, (regions, industries)).round(0)
    lq = (x / x.sum(1, keepdims=True)) / (x.sum(0) / x.sum())
    m = (lq >= 1).astype(float)
    together = m.T @ m
    k = np.diag(together)
    phi = together / np.maximum(k[:, None], k[None, :])
    bare = phi - np.diag(np.diag(phi))
    d, u = m.sum(1), m.sum(0)
    values, vectors = np.linalg.eig((m / d[:, None]) @ (m / u[None, :]).T)
    order = np.argsort(-values.real)
    eci = vectors[:, order[1]].real
    eci = (eci - eci.mean()) / eci.std()
    eci *= np.sign(np.corrcoef(eci, d)[0, 1])
    pci = (m / u[None, :]).T @ eci
    pci = (pci - pci.mean()) / pci.std()
    return {"values": x.tolist(), "lq": lq.tolist(), "proximity": phi.tolist(),
            "withDiagonal": (m @ phi / phi.sum(0)).tolist(), "withoutDiagonal": (m @ bare / bare.sum(0)).tolist(),
            "eci": eci.tolist(), "pci": pci.tolist()}


def main():
    rng = np.random.default_rng(20261122)
    print(json.dumps({
        "説明": "bench/region_oracle.py が numpy だけで計算した値（乱数の種 20261122）。式は行列の形で書き直してある。",
        "産業連関": leontief(rng), "FLQ": flq(rng), "関連度": relatedness(rng),
    }, ensure_ascii=False, indent=1))


main()
