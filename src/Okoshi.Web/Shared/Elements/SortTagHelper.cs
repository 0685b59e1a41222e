using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 並べ替え <c>&lt;th okoshi-sort="key" frame="…"&gt;見出し&lt;/th&gt;</c>: the head of a column as a link that sorts by it; the
/// order is said to screen readers.
/// </summary>
[HtmlTargetElement("th", Attributes = "okoshi-sort")]
public sealed class SortTagHelper : TagHelper
{
    [HtmlAttributeName("okoshi-sort")]
    public string Key { get; set; } = "";

    public ListFrame Frame { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var active = Frame.Query.Sort == Key;
        output.Attributes.SetAttribute("scope", "col");
        if (active)
            output.Attributes.SetAttribute("aria-sort", Frame.Query.Descending ? "descending" : "ascending");
        var sign = active
            ? Frame.Query.Descending
                ? "▼"
                : "▲"
            : "↕";
        output
            .Content.SetHtmlContent("<a class=\"sort\" href=\"")
            .Append(View.HttpContext.Request.Here(Frame.Href(Frame.Query.SortBy(Key))))
            .AppendHtml("\">")
            .AppendHtml(words)
            .AppendHtml($"<i aria-hidden=\"true\">{sign}</i></a>");
    }
}
