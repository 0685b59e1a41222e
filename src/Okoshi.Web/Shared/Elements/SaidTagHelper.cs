using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 言ったこと <c>&lt;okoshi-said text="…" quoted /&gt;</c>: a sentence with names or texts of data in it. On an English page what stands in
/// English quotes is marked as Japanese; on a Japanese one a sentence that is mostly data counts as quoted.
/// </summary>
[HtmlTargetElement("okoshi-said", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class SaidTagHelper(PublicLanguage language) : TagHelper
{
    public string Text { get; set; } = "";

    /// <summary>The sentence is mostly what the data say.</summary>
    public bool Quoted { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!language.Of(ViewContext.ViewData).IsEnglish)
        {
            output.TagName = Quoted ? "span" : null;
            output.TagMode = TagMode.StartTagAndEndTag;
            if (Quoted)
                output.Attributes.SetAttribute("data-quoted", "");
            output.Content.SetContent(Text);
            return;
        }
        output.TagName = null;
        foreach (var part in Parts().Split(Text))
        {
            var quoted = part is ['“', .., '”'];
            output.Content.AppendHtml(quoted ? "<span lang=\"ja\">" : "").Append(part).AppendHtml(quoted ? "</span>" : "");
        }
    }

    [GeneratedRegex("(“[^”]*”)")]
    private static partial Regex Parts();
}

/// <summary>What is shown as its source has it, <c>data-quoted</c>, is Japanese on an English page too.</summary>
[HtmlTargetElement("*", Attributes = Name)]
public sealed class QuotedTagHelper(PublicLanguage language) : TagHelper
{
    private const string Name = "data-quoted";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (language.Of(ViewContext.ViewData).IsEnglish)
            output.Attributes.SetAttribute("lang", "ja");
    }
}
