using Okoshi.App.Documents;
using Okoshi.App.Japanese;
using Okoshi.App.Sentences;

namespace Okoshi.App.Chain.Report;

/// <summary>伴走する</summary>
internal static class AccompanySection
{
    public static void Write(HtmlWriter html, ChainResult result)
    {
        var example = result.Example;
        html.Section(
            "accompany",
            "6 伴走する",
            $"「{example.Title}」を受け入れたときの、次の一歩です（{Wareki.DateWithWestern(example.AcceptedOn)}に受け入れたとした例）。",
            section =>
                section.Table(
                    "次の一歩",
                    ["日", "すること", "だれが", "内容"],
                    example.Steps.Select(s =>
                        (IReadOnlyList<string>)
                            [$"{Wareki.DateWithWestern(s.Due)}（{s.DayNote.Text()}）", s.Template.Title, s.Template.Who, s.Template.Detail]
                    )
                )
        );
    }
}
