using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

/// <summary>
/// The columns in which the catalogue is taken along; the keys of those that narrow are those of <see cref="CatalogueFacets"/>.
/// </summary>
public static class CatalogueColumns
{
    public static ListDefinition<CatalogueEntry> Definition { get; } =
        new(
            "programmes",
            "支援制度・事業",
            c =>
                [
                    c.Text("key", "制度番号", e => e.Key),
                    c.Text("title", "制度・事業", e => e.Title),
                    c.Text("summary", "内容", e => e.Summary),
                    c.Text("owner", "実施する所", e => e.Owner).Filtered(),
                    c.Text("division", "担当", e => e.Division),
                    c.Text("serves", "だれ向け", e => CatalogueFacets.Words(e.Serves)).Filtered(),
                    c.Tags("region", "地域", e => e.Regions).Filtered(),
                    c.Tags("purpose", "目的", e => e.Purposes).Filtered(),
                    c.Tags("industry", "業種", e => e.Industries).Filtered(),
                    c.Money("limit", "上限額", e => e.Limit),
                    c.Text("range", "上限額の幅", CatalogueFacets.Range).Filtered(),
                    c.Text("reception", "受付", e => CatalogueFacets.Words(e.Reception)).Filtered(),
                    c.Date("from", "受付の始まり", e => e.From),
                    c.Text("fromWords", "受付の始まりの時刻と言葉", e => Beside(e.Opens)),
                    c.Date("until", "受付の終わり", e => e.Until),
                    c.Text("untilWords", "受付の終わりの時刻と言葉", e => Beside(e.Closes)),
                    c.Date("updated", "もとの一覧の更新日", e => e.Updated),
                    c.Number("cost", "事業費", "千円", e => e.CostThousandYen, 0),
                    c.FiscalYear("year", "事業費の年度", e => e.Year),
                    c.Text("confirmed", "今年度の確認", e => e.Confirmation == ConfirmationState.Confirmed ? "確認ずみ" : "先に確認")
                        .Filtered(),
                    c.Text("rule", "条件", e => e.HasRule ? "判定できる" : "読んで確かめる").Filtered(),
                    c.Text("origin", "出どころ", e => e.Origin).Filtered(),
                ]
        );

    /// <summary>The hour and the words that stand beside a day.</summary>
    private static string Beside(WrittenDay day) =>
        string.Join('、', new[] { day.Time is { } time ? JapanTime.Hour(time) : "", day.Words }.Where(t => t.Length > 0));
}
