using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Support.Catalogue;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>元の一覧: what the list of an imported programme says, and what to do about what it says otherwise now.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class SourceModel(FindProgrammes find, SettleSource settle, TakeOverProgramme take) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CatalogueProgramme Programme { get; private set; } = null!;

    public ProgrammeSource Original { get; private set; } = null!;

    /// <summary>Whether whoever asks may undo that an organisation took it over.</summary>
    public bool MayGiveBack => Programme.OrganizationId is not null && find.MayWriteAll;

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await settle.TakeUpAsync(Id, cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "source"));
        });

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await settle.KeepAsync(Id, cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "kept"));
        });

    public Task<IActionResult> OnPostGiveBackAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await take.GiveBackAsync(Id, cancellationToken);
            return this.Go(ProgrammeLinks.Done(Id, "back"));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        Programme = await find.ByIdAsync(Id, HttpContext.RequestAborted);
        if (ProgrammeSource.Of(Programme) is not { } source)
            return NotFound();
        Original = source;
        return Page();
    }
}
