using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.App.Charts;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 図 <c>&lt;okoshi-chart value="…" csv="…" /&gt;</c>: the drawing for wide and narrow screens, its numbers as a
/// table that folds away, its source.
/// </summary>
[HtmlTargetElement("okoshi-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    public Chart? Value { get; set; }

    /// <summary>Address of the numbers as CSV; no link when empty.</summary>
    public string Csv { get; set; } = "";

    /// <summary>Address of the numbers as a workbook; no link when empty.</summary>
    public string Xlsx { get; set; } = "";

    /// <summary>Only the drawing: for charts inside a table that holds the numbers itself.</summary>
    public bool Bare { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } chart)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = Bare ? null : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Bare)
        {
            output.Content.SetHtmlContent(chart.Wide);
            return;
        }
        output.Attributes.SetAttribute("class", "chart");
        output
            .Content.AppendHtml("<div class=\"only-wide\">")
            .AppendHtml(chart.Wide)
            .AppendHtml("</div><div class=\"only-narrow\">")
            .AppendHtml(chart.Narrow)
            .AppendHtml("</div>");
        if (chart.Source.Length > 0)
            output.Content.AppendHtml("<p class=\"sub chart__src\">出典：").Append(chart.Source).AppendHtml("</p>");
        output.Content.AppendHtml("<div class=\"fig-foot\"><details class=\"fold\"><summary>数字の表を見る</summary>");
        Table(output.Content, chart.Table);
        output.Content.AppendHtml("</details>");
        Download(output.Content, Csv, "CSV をダウンロード");
        Download(output.Content, Xlsx, "Excel をダウンロード");
        output.Content.AppendHtml("</div>");
    }

    private void Download(TagHelperContent content, string address, string words)
    {
        if (address.Length > 0)
            content
                .AppendHtml("<a class=\"fold\" href=\"")
                .Append(View.HttpContext.Request.Here(address))
                .AppendHtml("\">")
                .Append(words)
                .AppendHtml("</a>");
    }

    private static void Table(TagHelperContent content, ChartTable table)
    {
        content
            .AppendHtml("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .Append(table.Caption)
            .AppendHtml("\"><table class=\"table table--dense\"><caption class=\"vh\">")
            .Append(table.Caption)
            .AppendHtml("</caption><thead><tr>");
        foreach (var column in table.Columns)
            content.AppendHtml("<th scope=\"col\">").Append(column).AppendHtml("</th>");
        content.AppendHtml("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            content.AppendHtml("<tr><th scope=\"row\">").Append(row[0]).AppendHtml("</th>");
            foreach (var cell in row.Skip(1))
                content.AppendHtml("<td class=\"num\">").Append(cell).AppendHtml("</td>");
            content.AppendHtml("</tr>");
        }
        content.AppendHtml("</tbody></table></div>");
    }
}
