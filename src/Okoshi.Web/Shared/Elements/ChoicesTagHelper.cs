using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 選ぶ欄 <c>&lt;okoshi-choices for="Scopes" label="…" choices="…" many /&gt;</c>: a group of check boxes, or of radio buttons,
/// with its legend and its problem.
/// </summary>
[HtmlTargetElement("okoshi-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    /// <summary>The property that the choice fills: a list of texts for many, else one value.</summary>
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string Help { get; set; } = "";

    /// <summary>Several may be chosen.</summary>
    public bool Many { get; set; }

    /// <summary>Value and words of each choice.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var problems = ViewContext.ModelState.TryGetValue(For.Name, out var state)
            ? [.. state.Errors.Select(e => e.ErrorMessage)]
            : Array.Empty<string>();
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Attributes.SetAttribute("id", id);
        if (problems.Length > 0)
            output.Attributes.SetAttribute("aria-describedby", id + "-error");
        output.Content.AppendHtml("<legend class=\"label\">").Append(Label).AppendHtml("<span class=\"req\">※必須</span></legend>");
        if (Help.Length > 0)
            output.Content.AppendHtml("<p class=\"help\">").Append(Help).AppendHtml("</p>");
        output.Content.AppendHtml("<div class=\"checks checks--lines\">");
        var chosen = Chosen();
        foreach (var (value, words) in Choices)
        {
            output
                .Content.AppendHtml("<label class=\"check\">")
                .AppendHtml(Box(value, chosen.Contains(value)))
                .AppendHtml("<span>")
                .Append(words)
                .AppendHtml("</span></label>");
        }
        output.Content.AppendHtml("</div>");
        foreach (var problem in problems)
            output
                .Content.AppendHtml("<p class=\"error-text\" id=\"")
                .Append(id)
                .AppendHtml("-error\">＊")
                .Append(problem)
                .AppendHtml("</p>");
    }

    private TagBuilder Box(string value, bool chosen)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.MergeAttribute("type", Many ? "checkbox" : "radio");
        box.MergeAttribute("name", For.Name);
        box.MergeAttribute("value", value);
        if (chosen)
            box.MergeAttribute("checked", "checked");
        return box;
    }

    private HashSet<string> Chosen() =>
        For.Model switch
        {
            string one => [one],
            IEnumerable several => [.. several.Cast<object>().Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)!)],
            _ => [Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? ""],
        };
}
