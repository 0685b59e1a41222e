using System.Text;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Lists;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Pages.Kit;

/// <summary>A row of the sample list.</summary>
public sealed record KitRow(string Name, string Kind, decimal? Amount, FiscalYear Year);

/// <summary>Small data for the list, the documents, the import preview and the Japanese values of the kit page.</summary>
public static class KitSamples
{
    public static ListDefinition<KitRow> List { get; } =
        new(
            "kit",
            "見本の一覧",
            c =>
                [
                    c.Text("name", "名前", r => r.Name).Searched(),
                    c.Text("kind", "種類", r => r.Kind).Filtered(),
                    c.Number("amount", "金額", "千円", r => r.Amount, 0),
                    c.FiscalYear("year", "年度", r => r.Year),
                ]
        )
        {
            PageSize = 3,
        };

    public static IReadOnlyList<KitRow> Rows { get; } =
    [
        new("甲の事業", "申請型", 1200, new FiscalYear(2023)),
        new("乙の講座", "相談・講座", 340, new FiscalYear(2024)),
        new("丙の調査", "内部", null, new FiscalYear(2024)),
        new("丁の補助", "申請型", 56000, new FiscalYear(2025)),
        new("戊の相談", "相談・講座", 780, new FiscalYear(2025)),
    ];

    public static DocumentText Document =>
        new(
            "見本の文書",
            [
                new DocumentBlock.Paragraph("文と表を、Word と印刷のページに同じ形で書きます。"),
                new DocumentBlock.Table(List.ToTable(Rows, ListQuery.Parse(null), new DateOnly(2026, 11, 1))),
                new DocumentBlock.Note("数字はすべて見本です。"),
            ]
        );

    /// <summary>A file with two errors, read the way every import reads.</summary>
    public static ImportPreview Preview =>
        ImportPreview.Read(
            "見本.csv",
            Encoding.UTF8.GetBytes("名前,金額,開始日\n甲の事業,\"1,200\",R6.4.1\n乙の講座,四百,2024-02-30\n"),
            [
                new ImportColumn("name", "名前", CellKind.Text, IsRequired: true),
                new ImportColumn("amount", "金額", CellKind.Number),
                new ImportColumn("start", "開始日", CellKind.Date),
            ]
        );

    public static IReadOnlyList<(string Typed, string Shown)> Values { get; } =
    [
        ("R8.4.1", Read("R8.4.1")),
        ("令和元年5月1日", Read("令和元年5月1日")),
        ("２０２６／４／１", Read("２０２６／４／１")),
        ("平成31年5月1日", Read("平成31年5月1日")),
        ("2026年度", Wareki.FiscalYearWithWestern(new FiscalYear(2026))),
        ("▲１，２３４", JapaneseNumber.TryParse("▲１，２３４", out var number) ? CellText.Display(Cell.Of(number)) : "読み取れません"),
        ("1億2,000万円", MoneyText.TryParse("1億2,000万円", out var yen) ? MoneyText.Format(yen, MoneyUnit.Thousand) : "読み取れません"),
    ];

    private static string Read(string text) =>
        JapaneseDate.Read(text) is { Date: { } date } ? Wareki.DateWithWestern(date) : JapaneseDate.Read(text).Problem;
}
