using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Elements;

/// <summary>
/// この情報の出典 <c>&lt;okoshi-source refs="…"&gt;own notes as li&lt;/okoshi-source&gt;</c>: each document once, with places and doubts. At the
/// end of every page that shows figures.
/// </summary>
[HtmlTargetElement("okoshi-source")]
public sealed class SourceTagHelper(PageFrame frame) : TagHelper
{
    private const int PlacesShown = 3;

    public IEnumerable<SourceRef> Refs { get; set; } = [];

    /// <summary>Heading; a page with two lists of sources tells them apart.</summary>
    public string Heading { get; set; } = "この情報の出典";

    /// <summary>Language of the documents, where it is not that of the page.</summary>
    public string? Language { get; set; }

    /// <summary>Id of the heading.</summary>
    public string Key { get; set; } = "sources";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sources = frame.Sources;
        var own = await output.GetChildContentAsync();
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "source");
        output.Attributes.SetAttribute("aria-labelledby", Key);
        output
            .Content.SetHtmlContent($"<h2 id=\"{Key}\">")
            .Append(Heading)
            .AppendHtml(Language is null ? "</h2><ul>" : $"</h2><ul lang=\"{Language}\">");
        foreach (var group in Refs.GroupBy(r => r.SourceId))
            Document(output.Content, sources.GetValueOrDefault(group.Key), group.Key, [.. group]);
        output.Content.AppendHtml(own);
        output.Content.AppendHtml("</ul>");
    }

    private static void Document(TagHelperContent content, SourceRow? source, string id, IReadOnlyList<SourceRef> refs)
    {
        content.AppendHtml("<li><span data-quoted>");
        if (source is null)
            content.Append(id);
        else
            content.Append($"{source.Publisher}「{source.Title}」{(source.Edition.Length > 0 ? $"（{source.Edition}）" : "")}");
        var places = refs.Select(r => r.Place).Where(p => p.Length > 0).Distinct().ToList();
        if (places.Count > 0)
            content.Append(
                "　"
                    + string.Join("、", places.Take(PlacesShown))
                    + (places.Count > PlacesShown ? $" ほか{places.Count - PlacesShown}か所" : "")
            );
        content.AppendHtml("</span>");
        var doubts = refs.Where(r => r.Quality is Quality.Doubtful or Quality.Missing or Quality.Assumed && r.Note.Length > 0)
            .DistinctBy(r => (r.Quality, r.Note))
            .ToList();
        if (doubts.Count > 0)
        {
            content.AppendHtml("<ul>");
            foreach (var doubt in doubts.Take(8))
            {
                var (css, word) = MarkTagHelper.Look(MarkTagHelper.Of(doubt.Quality));
                content
                    .AppendHtml($"<li><em class=\"{css}\">")
                    .Append(word)
                    .AppendHtml("</em> <span data-quoted>")
                    .Append(doubt.Note)
                    .AppendHtml("</span></li>");
            }
            content.AppendHtml("</ul>");
        }
        content.AppendHtml("</li>");
    }
}
