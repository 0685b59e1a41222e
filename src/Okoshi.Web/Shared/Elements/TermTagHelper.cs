using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 用語 <c>&lt;okoshi-term id="…"&gt;words&lt;/okoshi-term&gt;</c>: the explanation opens in place, without a script. A term that the pack
/// does not know stays plain text.
/// </summary>
[HtmlTargetElement("okoshi-term")]
public sealed class TermTagHelper(PageFrame frame) : TagHelper
{
    public string Id { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var term = frame.Term(Id);
        output.TagName = null;
        if (term is null)
        {
            output.Content.SetHtmlContent(words);
            return;
        }
        // The same term may stand on a page twice; the id belongs to this place.
        var id = "term-" + context.UniqueId;
        output.Content.SetHtmlContent($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">").AppendHtml(words);
        output
            .Content.AppendHtml($"</button><span popover id=\"{id}\" class=\"term__note\" role=\"note\"><b>")
            .Append(term.Term)
            .AppendHtml("</b>");
        if (term.Reading.Length > 0)
            output.Content.Append($"（{term.Reading}）");
        output.Content.AppendHtml("<br>").Append(term.Explanation).AppendHtml("</span>");
    }
}
