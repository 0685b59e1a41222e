using Okoshi.App.Documents;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Chain.Report;

/// <summary>支援をそろえる</summary>
internal static class SupportSection
{
    public static void Write(HtmlWriter html, ChainResult result)
    {
        var programmes = result.Programmes;
        var forPeople = programmes.Where(p => p.Serves is ServesKind.Application or ServesKind.Consultation).ToArray();
        html.Section(
            "support",
            "3 支援をそろえる",
            $"制度・事業 {programmes.Count} 件のうち、人や会社が使えるものは {forPeople.Length} 件、そのうち条件を判定できるものは {forPeople.Count(p => p.HasRule)} 件です。",
            section =>
            {
                section.Element(
                    "p",
                    $"今年度の内容を確かめられていないものが {forPeople.Count(p => p.Confirmation == ConfirmationState.ConfirmFirst)} 件あります。"
                        + "案内する前に、窓口で確かめてください。"
                );
                section.Table(
                    "人や会社が使える制度・事業",
                    ["制度・事業", "実施", "使い方", "条件", "事業費（千円）", "内容を確かめた年度"],
                    forPeople
                        .Where(p => p.ReprintOf.Length == 0)
                        .Select(p =>
                            (IReadOnlyList<string>)
                                [
                                    p.Title,
                                    p.Owner,
                                    p.Serves == ServesKind.Application ? "申請型" : "相談・講座",
                                    p.HasRule ? "判定できる" : "人が読む",
                                    CellText.Display(Cell.Of((decimal?)p.CostThousandYen)),
                                    p.LastConfirmed is { } year ? CellText.Display(Cell.Of(year)) : "未確認",
                                ]
                        ),
                    4
                );
            }
        );
    }

    /// <summary>The three answers in words.</summary>
    public static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            _ => "未確認",
        };
}
