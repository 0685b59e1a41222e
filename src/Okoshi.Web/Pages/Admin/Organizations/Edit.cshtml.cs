using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Organizations;

/// <summary>An organisation's form: fields, then check the answers, then a receipt.</summary>
[Access(Resource.Organization, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(ListOrganizations list, SaveOrganization save, DraftForms drafts) : DraftPage(drafts)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>Row version that the form was opened on.</summary>
    [BindProperty]
    public Guid RowVersion { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Sector Sector { get; set; } = Sector.Government;

    [BindProperty]
    public string? Tel { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public override string Draft => Id is null ? "organization" : $"organization/{Id}";

    /// <summary>The answers are shown to be checked.</summary>
    public bool Checking { get; private set; }

    /// <summary>The answers in words, to be checked.</summary>
    public IReadOnlyList<(string Label, string Words)> Answers => Words(Fields);

    private OrganizationForm Fields => new(Name ?? "", Sector, Tel ?? "", Note ?? "");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Id is not { } id)
            return;
        var organization = await list.FindAsync(id, cancellationToken);
        ((Name, Sector, Tel, Note), RowVersion) = (OrganizationForm.Of(organization), organization.RowVersion);
    }

    public Task<IActionResult> OnPostCheckAsync() =>
        TryAsync(() =>
        {
            FormProblemsException.ThrowIfAny(Fields.Problems());
            Checking = true;
            return Task.FromResult<IActionResult>(Page());
        });

    public IActionResult OnPostBack() => Page();

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var saved = await save.RunAsync(Id, RowVersion, Fields, cancellationToken);
            return await SavedAsync(OrganizationLinks.Saved(saved.Id, saved.Receipt), cancellationToken);
        });

    protected override async Task<IActionResult> ConflictAsync()
    {
        var now = await list.FindAsync(Id!.Value, HttpContext.RequestAborted);
        Conflict = EditConflict.Between(Words(OrganizationForm.Of(now)), Answers, OrganizationLinks.Detail(now.Id));
        // Saving again from this page is a decision that has seen the newest values.
        RowVersion = now.RowVersion;
        return Page();
    }

    private static (string Label, string Words)[] Words(OrganizationForm form) =>
        [("組織の名前", form.Name), ("産・学・金・官", OrganizationWords.Of(form.Sector)), ("電話", form.Tel), ("説明", form.Note)];
}
