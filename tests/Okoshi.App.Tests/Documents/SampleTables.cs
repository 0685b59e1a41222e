using Okoshi.App.Documents;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Documents;

internal static class SampleTables
{
    public static DocumentTable Awkward { get; } =
        new(
            "支援制度の一覧",
            [
                new DocumentColumn("name", "名称", CellKind.Text),
                new DocumentColumn("cost", "事業費", CellKind.Number, "千円", 0),
                new DocumentColumn("rate", "割合", CellKind.Number, "%"),
                new DocumentColumn("day", "確認日", CellKind.Date),
                new DocumentColumn("year", "年度", CellKind.FiscalYear),
                new DocumentColumn("open", "募集中", CellKind.YesNo),
            ],
            [
                [
                    Cell.Of("創業, \"支援\"\n二行目"),
                    Cell.Of(1234567.5m),
                    Cell.Of(12.50m),
                    Cell.Of(new DateOnly(2019, 5, 1)),
                    Cell.Of(new FiscalYear(2019)),
                    Cell.Of(true),
                ],
                [
                    Cell.Of("=HYPERLINK(\"x\")"),
                    Cell.Of(-5m),
                    new Cell.Missing("秘匿"),
                    Cell.Of(new DateOnly(1880, 1, 2)),
                    Cell.Of((FiscalYear?)null),
                    Cell.Of(false),
                ],
                [
                    Cell.Of("㈱〜草𠮷\u0001\uD800"),
                    Cell.Of((decimal?)null),
                    Cell.Of(0.125m),
                    Cell.Unknown,
                    Cell.Of(new FiscalYear(2026)),
                    Cell.Unknown,
                ],
            ]
        )
        {
            Subtitle = "令和8年11月1日（2026-11-01）現在　絞り込みなし　3件",
            Notes = ["割合は四捨五入していない値です。"],
            Sources = ["青森市「戦略」2024年"],
            Area = new DocumentArea(MunicipalityCode.Parse("022012"), "青森市"),
        };
}
