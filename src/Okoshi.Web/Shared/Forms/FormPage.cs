using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.Web.Shared.Forms;

/// <summary>
/// A page with a form: its bound properties are the form, typed by <see cref="WrittenValueBinders"/>. What cannot be saved is told
/// at its field and in the summary, and the fields keep what was typed, also when somebody else saved the record meanwhile.
/// </summary>
public abstract class FormPage : PageModel
{
    /// <summary>What somebody else saved meanwhile, beside what was typed; null unless that happened.</summary>
    public EditConflict? Conflict { get; protected set; }

    /// <summary>Does the work of a form; problems lead back to the page.</summary>
    protected async Task<IActionResult> TryAsync(Func<Task<IActionResult>> work)
    {
        Tell(Problems());
        return ModelState.IsValid ? await UncheckedAsync(work) : await WrongAsync();
    }

    /// <summary>Does work that takes the fields as they are, right or wrong.</summary>
    protected async Task<IActionResult> UncheckedAsync(Func<Task<IActionResult>> work)
    {
        try
        {
            return await work();
        }
        catch (FormProblemsException bad)
        {
            Tell(bad.Problems);
            return await WrongAsync();
        }
        catch (EditConflictException)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ConflictAsync();
        }
    }

    /// <summary>What the fields alone show to be wrong: told at once with what could not be read.</summary>
    protected virtual IEnumerable<FieldProblem> Problems() => [];

    /// <summary>Shows the page again with its problems; pages that need more than the posted fields load it here.</summary>
    protected virtual Task<IActionResult> AgainAsync() => Task.FromResult<IActionResult>(Page());

    /// <summary>
    /// Shows the page again after somebody else was first; pages with fields load what stands now and say it in <see cref="Conflict"/>.
    /// </summary>
    protected virtual Task<IActionResult> ConflictAsync()
    {
        ModelState.AddModelError("", "ほかの人が先に保存しました。今の内容を見てから、もう一度してください。");
        return AgainAsync();
    }

    /// <summary>A field whose value could not be read has its problem already.</summary>
    private void Tell(IEnumerable<FieldProblem> problems)
    {
        var unread = ModelState.Where(s => s.Value!.Errors.Count > 0).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in problems.Where(p => !unread.Contains(p.Field)))
            ModelState.AddModelError(problem.Field, problem.Message);
    }

    private Task<IActionResult> WrongAsync()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return AgainAsync();
    }
}
