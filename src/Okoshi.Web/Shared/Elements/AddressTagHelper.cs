using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Okoshi.Web.Shared.Elements;

/// <summary>住所 Puts the request's municipality in front of addresses of links, forms and buttons; see <see cref="Address"/>.</summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("form", Attributes = "action")]
[HtmlTargetElement("button", Attributes = "formaction")]
public sealed class AddressTagHelper : TagHelper
{
    private static readonly string[] Names = ["href", "action", "formaction"];

    /// <summary>Before the framework's helpers: the addresses that they write hold the municipality already.</summary>
    public override int Order => -2000;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        if (!request.PathBase.HasValue)
            return;
        foreach (var name in Names)
        {
            if (output.Attributes.TryGetAttribute(name, out var attribute) && Text(attribute.Value) is { } address)
                output.Attributes.SetAttribute(name, request.Here(address));
        }
    }

    private static string? Text(object? value) =>
        value switch
        {
            string text => text,
            HtmlString html => WebUtility.HtmlDecode(html.Value),
            _ => null,
        };
}
