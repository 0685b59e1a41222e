using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Elements;

/// <summary>What a mark says of a value or an example.</summary>
public enum Mark
{
    None = 0,
    Assumed = 1,
    Missing = 2,
    Doubtful = 3,
    Fiction = 4,
}

/// <summary>
/// 印 <c>&lt;okoshi-mark kind="Assumed" /&gt;</c> or <c>quality="…"</c>: 仮定, データなし, 疑わしい, 架空の例. The reason is its title
/// and its text for screen readers.
/// </summary>
[HtmlTargetElement("okoshi-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkTagHelper : TagHelper
{
    public Mark Kind { get; set; }

    public Quality? Quality { get; set; }

    /// <summary>Why: shown as a hint.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Words in place of the usual ones, such as 採算は仮定.</summary>
    public string Text { get; set; } = "";

    public static Mark Of(Quality quality) =>
        quality switch
        {
            Engine.Shared.Quality.Assumed => Mark.Assumed,
            Engine.Shared.Quality.Missing => Mark.Missing,
            Engine.Shared.Quality.Doubtful => Mark.Doubtful,
            _ => Mark.None,
        };

    public static (string Class, string Word) Look(Mark mark) =>
        mark switch
        {
            Mark.Assumed => ("tag tag--assume", "仮定"),
            Mark.Missing => ("tag tag--none", "データなし"),
            Mark.Doubtful => ("tag tag--doubt", "疑わしい"),
            Mark.Fiction => ("tag tag--fiction", "架空の例"),
            _ => ("", ""),
        };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var mark = Quality is { } quality ? Of(quality) : Kind;
        if (mark == Mark.None)
        {
            output.SuppressOutput();
            return;
        }
        var (css, word) = Look(mark);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", css);
        if (Reason.Length > 0)
            output.Attributes.SetAttribute("title", Reason);
        output.Content.SetContent(Text.Length > 0 ? Text : word);
    }
}
