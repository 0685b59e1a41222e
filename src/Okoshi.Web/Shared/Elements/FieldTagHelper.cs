using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// 欄 <c>&lt;okoshi-field for="Name" label="…" help="…" optional /&gt;</c>: bold label, help, one field, its problem; a list of choices
/// makes a selection.
/// </summary>
[HtmlTargetElement("okoshi-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(PublicLanguage language) : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string Help { get; set; } = "";

    public bool Optional { get; set; }

    /// <summary>Type of the input: text, email, password, number, tel; <c>lines</c> makes a field of several lines.</summary>
    public string Type { get; set; } = "text";

    /// <summary>What the browser may fill in, as HTML names it.</summary>
    public string Autocomplete { get; set; } = "off";

    /// <summary>Width in characters of the expected text: 6, 20 or 0 for the whole line.</summary>
    public int Width { get; set; }

    /// <summary>Value and words of each choice.</summary>
    public IReadOnlyList<(string Value, string Words)>? Choices { get; set; }

    /// <summary>Id of the list of names to choose from while typing; empty for none.</summary>
    public string List { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = language.Of(ViewContext.ViewData).Account;
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var problems = ViewContext.ModelState.TryGetValue(For.Name, out var state)
            ? [.. state.Errors.Select(e => words.Problem(e.ErrorMessage))]
            : Array.Empty<string>();
        var described = string.Join(
            ' ',
            new[] { Help.Length > 0 ? id + "-help" : "", problems.Length > 0 ? id + "-error" : "" }.Where(i => i.Length > 0)
        );
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output
            .Content.AppendHtml("<label class=\"label\" for=\"")
            .Append(id)
            .AppendHtml("\">")
            .Append(Label)
            .AppendHtml(Optional ? "<span class=\"opt\">" : "<span class=\"req\">")
            .Append(Optional ? words.Optional : words.Required)
            .AppendHtml("</span></label>");
        if (Help.Length > 0)
            output.Content.AppendHtml("<p class=\"help\" id=\"").Append(id).AppendHtml("-help\">").Append(Help).AppendHtml("</p>");
        output.Content.AppendHtml(Control(id, state?.AttemptedValue ?? FieldText.Of(For.Model), described, problems.Length > 0));
        foreach (var problem in problems)
            output
                .Content.AppendHtml("<p class=\"error-text\" id=\"")
                .Append(id)
                .AppendHtml("-error\">＊")
                .Append(problem)
                .AppendHtml("</p>");
    }

    private TagBuilder Control(string id, string value, string described, bool wrong)
    {
        var control =
            Choices is not null ? Selection(value)
            : Type == "lines" ? Lines(value)
            : Input(value);
        control.MergeAttribute("id", id);
        control.MergeAttribute("name", For.Name);
        if (Choices is null)
            control.MergeAttribute("autocomplete", Autocomplete);
        if (!Optional)
            control.MergeAttribute("aria-required", "true");
        if (described.Length > 0)
            control.MergeAttribute("aria-describedby", described);
        if (wrong)
            control.MergeAttribute("aria-invalid", "true");
        return control;
    }

    private TagBuilder Input(string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass(
            Width == 0 ? "input w-full"
            : Width <= 6 ? "input w6"
            : "input w20"
        );
        input.MergeAttribute("type", Type);
        if (List.Length > 0)
            input.MergeAttribute("list", List);
        // A password is never sent back to the page.
        if (Type != "password")
            input.MergeAttribute("value", value);
        return input;
    }

    private static TagBuilder Lines(string value)
    {
        var lines = new TagBuilder("textarea");
        lines.AddCssClass("input lines w-full");
        lines.MergeAttribute("rows", "4");
        lines.InnerHtml.Append(value);
        return lines;
    }

    private TagBuilder Selection(string value)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("select");
        foreach (var (key, words) in Choices!)
        {
            var option = new TagBuilder("option");
            option.MergeAttribute("value", key);
            if (key == value)
                option.MergeAttribute("selected", "selected");
            option.InnerHtml.Append(words);
            select.InnerHtml.AppendHtml(option);
        }
        return select;
    }
}

/// <summary>
/// 誤りのまとめ <c>&lt;okoshi-problems /&gt;</c>: everything that the form's page found, on top, focused, each linked to its field.
/// </summary>
[HtmlTargetElement("okoshi-problems", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProblemsTagHelper(PublicLanguage language) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new ErrorsTagHelper(language)
        {
            ViewContext = ViewContext,
            Items =
            [
                .. ViewContext
                    .ModelState.OrderBy(s => Place(s.Key))
                    .SelectMany(s =>
                        s.Value!.Errors.Select(e =>
                            (
                                s.Key.Length > 0 ? TagBuilder.CreateSanitizedId(s.Key, "_") : "main",
                                language.Of(ViewContext.ViewData).Account.Problem(e.ErrorMessage)
                            )
                        )
                    ),
            ],
        }.Process(context, output);

    /// <summary>
    /// Problems stand in the order of the page's properties, which is that of its fields; those of the form as a whole come first.
    /// </summary>
    private int Place(string key) =>
        key.Length == 0
            ? -1
            : ViewContext.ViewData.Model!.GetType().GetProperties().FirstOrDefault(p => p.Name == key.Split('.', '[')[0])?.MetadataToken
                ?? int.MaxValue;
}
