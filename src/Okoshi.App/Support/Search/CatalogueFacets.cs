using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

/// <summary>The ways to narrow the catalogue, and their words.</summary>
public static class CatalogueFacets
{
    private const int MostValues = 24;

    private static readonly (long Upto, string Words)[] Ranges =
    [
        (500_000, "50万円まで"),
        (1_000_000, "100万円まで"),
        (5_000_000, "500万円まで"),
        (10_000_000, "1,000万円まで"),
        (100_000_000, "1億円まで"),
        (long.MaxValue, "1億円をこえる"),
    ];

    /// <summary>How applications stand, in words.</summary>
    public static string Words(Reception reception) =>
        reception switch
        {
            Reception.Open => "受付中",
            Reception.Coming => "これから",
            Reception.Closed => "受付終了",
            _ => "日付の記載なし",
        };

    /// <summary>Whom a programme serves, in words.</summary>
    public static string Words(ServesKind kind) =>
        kind switch
        {
            ServesKind.Application => "申請型",
            ServesKind.Consultation => "相談・講座",
            ServesKind.Institution => "機関向け",
            _ => "内部",
        };

    /// <summary>The range that the highest amount lies in; empty where none is written.</summary>
    public static string Range(CatalogueEntry entry)
    {
        return entry.Limit is { } yen ? Ranges.First(r => yen.Amount <= r.Upto).Words : "";
    }

    /// <summary>Keys and headings of the ways to narrow.</summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } =
        All.ToDictionary(f => f.Key, f => f.Header, StringComparer.Ordinal);

    /// <summary>The ways to narrow, without any row.</summary>
    internal static IReadOnlyList<FacetColumn> All =>
        [
            new FacetColumn("reception", "受付", e => One(Words(e.Reception)), [.. Enum.GetValues<Reception>().Select(Words)]),
            new FacetColumn("region", "地域", e => e.Regions, most: 50),
            new FacetColumn("serves", "だれ向け", e => One(Words(e.Serves)), [.. Enum.GetValues<ServesKind>().Select(Words)]),
            new FacetColumn("purpose", "目的", e => e.Purposes, most: MostValues),
            new FacetColumn("industry", "業種", e => e.Industries, most: MostValues),
            new FacetColumn("range", "上限額", e => Range(e) is { Length: > 0 } range ? One(range) : [], [.. Ranges.Select(r => r.Words)]),
            new FacetColumn("owner", "実施する所", e => e.Owner.Length > 0 ? One(e.Owner) : [], most: MostValues),
            new FacetColumn("origin", "出どころ", e => One(e.Origin)),
            new FacetColumn("confirmed", "今年度の確認", e => One(e.Confirmation == ConfirmationState.Confirmed ? "確認ずみ" : "先に確認")),
            new FacetColumn("rule", "条件", e => One(e.HasRule ? "判定できる" : "読んで確かめる")),
        ];

    private static string[] One(string value) => [value];
}
