using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages;

/// <summary>What a visitor reads when a page cannot be shown: what happened, and what to do next.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ErrorModel : PageModel
{
    /// <summary>Status of the answer, which decides what is told.</summary>
    public int Code { get; private set; }

    public string RequestId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code) => Response.StatusCode = Code = code is >= 400 and <= 599 ? code : 404;
}
