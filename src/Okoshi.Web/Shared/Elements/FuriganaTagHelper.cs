using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Sentences;

namespace Okoshi.Web.Shared.Elements;

/// <summary>ふりがな <c>&lt;main okoshi-furigana="…"&gt;</c>: readings over the words of an element where they were asked for.</summary>
[HtmlTargetElement("*", Attributes = Name)]
public sealed class FuriganaTagHelper(RegionContext region) : TagHelper
{
    private const string Name = "okoshi-furigana";

    [HtmlAttributeName(Name)]
    public bool IsOn { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!IsOn)
            return;
        var page = (await output.GetChildContentAsync()).GetContent();
        var names = region.Pack.Rows<MunicipalityRow>().Where(m => m.Kana.Length > 0).DistinctBy(m => m.Name);
        output.Content.SetHtmlContent(Furigana.Annotate(page, names.ToDictionary(m => m.Name, m => m.Kana, StringComparer.Ordinal)));
    }
}
