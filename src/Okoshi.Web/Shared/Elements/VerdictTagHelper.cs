using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Shared.Elements;

/// <summary>該当・先に取る・未確認・非該当 <c>&lt;okoshi-verdict value="…" /&gt;</c>: told apart by shape and word, not only by colour.</summary>
[HtmlTargetElement("okoshi-verdict", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VerdictTagHelper(PublicLanguage language) : TagHelper
{
    private const string Yes =
        """<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle class="fok" cx="10" cy="10" r="9"/><path class="ln lw" d="M5.5 10.5l3 3 6-7" stroke-width="2.2"/></svg>""";
    private const string Unknown =
        """<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.2" fill="#fff" stroke="#927200" stroke-width="1.8" stroke-dasharray="3.2 2"/><path d="M7.6 8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7" fill="none" stroke="#7a5f00" stroke-width="1.7"/><circle cx="10" cy="14.3" r="1.1" fill="#7a5f00"/></svg>""";
    private const string No =
        """<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.2" fill="#fff" stroke="#757575" stroke-width="1.6"/><path d="M5.5 10h9" stroke="#595959" stroke-width="2.2"/></svg>""";

    private const string First =
        """<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle class="fst" cx="10" cy="10" r="8.2"/>"""
        + """<path class="fst" d="M5.5 10h8M10.5 6.5l3.5 3.5-3.5 3.5"/></svg>""";

    public Verdict Value { get; set; }

    /// <summary>先に取る Only what can still be had in time is missing.</summary>
    public bool IsObtainable { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = language.Of(ViewContext.ViewData);
        var (css, icon, label) = Value switch
        {
            Verdict.Met => ("el el--yes", Yes, words.Of(Value)),
            Verdict.NotMet => ("el el--no", No, words.Of(Value)),
            _ when IsObtainable => ("el el--first", First, words.Support.ObtainFirst),
            _ => ("el el--unk", Unknown, words.Of(Value)),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", css);
        output.Content.SetHtmlContent(icon).Append(label);
    }
}
