using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

/// <summary>The ways to narrow the catalogue, and their words.</summary>
public static class CatalogueFacets
{
    private const int MostValues = 24;

    private static readonly (long Upto, string Words)[] Ranges =
    [
        (500_000, "50万円まで"), (1_000_000, "100万円まで"), (5_000_000, "500万円まで"), (10_000_000, "1,000万円まで"), (100_000_000, "1億円まで"), (long.MaxValue, "1億円をこえる"),
    ];

    /// <summary>How applications stand, in words.</summary>
    public static string Words(Reception reception) => reception switch
    {
        Reception.Open => "受付中",
        Reception.Coming => "これから",
        Reception.Closed => "受付終了",
        _ => "日付の記載なし",
    };

    /// <summary>Whom a programme serves, in words.</summary>
    public static string Words(ServesKind kind) => kind switch
    {
        ServesKind.Application => "申請型",
        ServesKind.Consultation => "相談・講座",
        ServesKind.Institution => "機関向け",
        _ => "内部",
    };

    /// <summary>The range that the highest amount lies in; empty where none is written.</summary>
    public static string Range(CatalogueEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Limit is { } yen ? Ranges.First(r => yen.Amount <= r.Upto).Words : "";
    }

    internal static IReadOnlyList<FacetColumn> Of(IReadOnlyList<CatalogueEntry> entries, DateOnly day) =>
    [
        FacetColumn.Of("reception", "受付", entries.Select(e => One(Words(e.On(day)))), [.. Enum.GetValues<Reception>().Select(Words)]),
        FacetColumn.Of("region", "地域", entries.Select(e => e.Regions), most: 50),
        FacetColumn.Of("serves", "だれ向け", entries.Select(e => One(Words(e.Serves))), [.. Enum.GetValues<ServesKind>().Select(Words)]),
        FacetColumn.Of("purpose", "目的", entries.Select(e => e.Purposes), most: MostValues),
        FacetColumn.Of("industry", "業種", entries.Select(e => e.Industries), most: MostValues),
        FacetColumn.Of("range", "上限額", entries.Select(e => Range(e) is { Length: > 0 } range ? One(range) : []), [.. Ranges.Select(r => r.Words)]),
        FacetColumn.Of("owner", "実施する所", entries.Select(e => e.Owner.Length > 0 ? One(e.Owner) : []), most: MostValues),
        FacetColumn.Of("origin", "出どころ", entries.Select(e => One(e.Origin))),
        FacetColumn.Of("confirmed", "今年度の確認", entries.Select(e => One(e.Confirmation == ConfirmationState.Confirmed ? "確認ずみ" : "先に確認"))),
        FacetColumn.Of("rule", "条件", entries.Select(e => One(e.HasRule ? "判定できる" : "読んで確かめる"))),
    ];

    private static string[] One(string value) => [value];
}
