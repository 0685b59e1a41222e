using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Okoshi.Web.Shared.Forms;

/// <summary>
/// A page whose form is kept while it is typed: it says the key of its form in <see cref="Draft"/>, shows the part <c>_Draft</c>
/// above its form, marks the form with <c>data-draft</c> and ends with <see cref="SavedAsync"/>.
/// </summary>
public abstract class DraftPage(DraftForms drafts) : FormPage
{
    /// <summary>Key of the draft: which form, and of which record, such as <c>organization/ID</c>.</summary>
    public abstract string Draft { get; }

    /// <summary>When the draft was kept that fills the fields; null when they are filled from what is saved.</summary>
    public DateTimeOffset? DraftFrom { get; private set; }

    /// <summary>When the record was saved last, where drafts from before are worth nothing; null where every draft is offered.</summary>
    protected virtual DateTimeOffset? Since => null;

    /// <summary>Puts the draft into the fields after a page has filled them from what is saved.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (HttpMethods.IsGet(Request.Method) && executed is { Exception: null, Result: PageResult })
            DraftFrom = await drafts.RestoreAsync(this, Draft, Since, HttpContext.RequestAborted);
    }

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken) =>
        UncheckedAsync(async () =>
        {
            await drafts.KeepAsync(Draft, Request.Form, cancellationToken);
            return this.Go(Request.Path);
        });

    public async Task<IActionResult> OnPostDropDraftAsync(CancellationToken cancellationToken)
    {
        await drafts.ThrowAwayAsync(Draft, cancellationToken);
        return this.Go(Request.Path);
    }

    /// <summary>Leads on after the form was saved; its draft is not needed any more.</summary>
    protected async Task<IActionResult> SavedAsync(string address, CancellationToken cancellationToken)
    {
        await drafts.ThrowAwayAsync(Draft, cancellationToken);
        return this.Go(address);
    }
}
