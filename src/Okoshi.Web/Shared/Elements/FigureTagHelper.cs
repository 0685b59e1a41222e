using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.App.Documents;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 数値 <c>&lt;okoshi-figure value="…" /&gt;</c>: the number with its unit and its mark; with <c>label</c> a fact of
/// a list of facts, period below.
/// </summary>
[HtmlTargetElement("okoshi-figure", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureTagHelper : TagHelper
{
    public Figure? Value { get; set; }

    /// <summary>When given, a <c>dt</c>/<c>dd</c> pair for a <c>dl class="facts"</c>.</summary>
    public string Label { get; set; } = "";

    /// <summary>Added after the period, such as the survey's name.</summary>
    public string Note { get; set; } = "";

    public int? Decimals { get; set; }

    /// <summary>Whether the period follows the number when there is no label.</summary>
    public bool WithPeriod { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Label.Length == 0)
        {
            output.TagName = "span";
            output.Attributes.SetAttribute("class", "figure");
            Number(output.Content);
            if (WithPeriod && Value is { Period.Length: > 0 })
                output.Content.AppendHtml(" <span class=\"sub\">").Append(Value.Period).AppendHtml("</span>");
            return;
        }
        output.TagName = "div";
        output.Content.AppendHtml("<dt>").Append(Label).AppendHtml("</dt><dd>");
        Number(output.Content);
        var below = string.Join("　", new[] { Value?.Period ?? "", Note }.Where(t => t.Length > 0));
        if (below.Length > 0)
            output.Content.AppendHtml("<span>").Append(below).AppendHtml("</span>");
        output.Content.AppendHtml("</dd>");
    }

    private void Number(TagHelperContent content)
    {
        var mark = Value is null || Value.Value is null ? Mark.Missing : MarkTagHelper.Of(Value.Source.Quality);
        if (Value?.Value is { } number)
            content
                .AppendHtml("<b class=\"num\">")
                .Append(CellText.Display(Cell.Of(number), Decimals).Replace("-", "−", StringComparison.Ordinal))
                .AppendHtml("</b><small>")
                .Append(Value.Unit)
                .AppendHtml("</small>");
        if (mark == Mark.None)
            return;
        var (css, word) = MarkTagHelper.Look(mark);
        content
            .AppendHtml($" <em class=\"{css}\" title=\"")
            .Append(Value?.Source.Note ?? "")
            .AppendHtml("\">")
            .Append(word)
            .AppendHtml("</em>");
    }
}
