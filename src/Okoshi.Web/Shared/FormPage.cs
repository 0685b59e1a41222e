using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Writing;

namespace Okoshi.Web.Shared;

/// <summary>A page with a form: what cannot be saved is told at its field and in the summary, and the fields keep what was typed.</summary>
public abstract class FormPage : PageModel
{
    /// <summary>Does the work of a form; problems lead back to the page.</summary>
    protected async Task<IActionResult> TryAsync(Func<Task<IActionResult>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (!ModelState.IsValid)
            return await WrongAsync();
        try
        {
            return await work();
        }
        catch (FormProblemsException bad)
        {
            foreach (var problem in bad.Problems)
                ModelState.AddModelError(problem.Field, problem.Message);
            return await WrongAsync();
        }
    }

    private Task<IActionResult> WrongAsync()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return AgainAsync();
    }

    /// <summary>Shows the page again with its problems; pages that need more than the posted fields load it here.</summary>
    protected virtual Task<IActionResult> AgainAsync() => Task.FromResult<IActionResult>(Page());
}
