using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>まだないとき <c>&lt;okoshi-empty title="…"&gt;what to do first&lt;/okoshi-empty&gt;</c>.</summary>
[HtmlTargetElement("okoshi-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.Content.SetHtmlContent("<p><b>").Append(Title).AppendHtml("</b></p>").AppendHtml(body);
    }
}

/// <summary>
/// 誤りのまとめ <c>&lt;okoshi-errors items="…" /&gt;</c>: on top of a page, each message linked to its field. Nothing when there are none.
/// </summary>
[HtmlTargetElement("okoshi-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper(PublicLanguage language) : TagHelper
{
    /// <summary>Id of the field and the message, as it stands at the field.</summary>
    public IReadOnlyList<(string Field, string Message)> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Items.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var words = language.Of(ViewContext.ViewData).Account;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "");
        output.Content.SetHtmlContent("<h2>").Append(words.Problems(Items.Count)).AppendHtml("</h2><ul>");
        foreach (var (field, message) in Items)
            output.Content.AppendHtml("<li><a href=\"#").Append(field).AppendHtml("\">").Append(message).AppendHtml("</a></li>");
        output.Content.AppendHtml("</ul>");
    }
}

/// <summary>
/// 進みぐあい <c>&lt;okoshi-progress label="…" done="3" total="10" /&gt;</c>: long work; without a total it only says that it goes on.
/// </summary>
[HtmlTargetElement("okoshi-progress", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public long Done { get; set; }

    public long? Total { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress");
        output.Attributes.SetAttribute("role", "status");
        var words = Total is { } total
            ? string.Create(CultureInfo.InvariantCulture, $"{Done:#,0} / {total:#,0}")
            : string.Create(CultureInfo.InvariantCulture, $"{Done:#,0} 件すみました");
        output
            .Content.SetHtmlContent("<p><b>")
            .Append(Label)
            .AppendHtml("</b> <span class=\"num\">")
            .Append(words)
            .AppendHtml("</span></p><progress aria-label=\"")
            .Append(Label)
            .AppendHtml("\"");
        if (Total is { } most)
            output.Content.AppendHtml(
                string.Create(CultureInfo.InvariantCulture, $" value=\"{Math.Min(Done, most)}\" max=\"{Math.Max(1, most)}\"")
            );
        output.Content.AppendHtml("></progress><p class=\"sub\">このページを閉じても、作業は続きます。</p>");
    }
}
