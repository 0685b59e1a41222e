using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Organizations;

/// <summary>An organisation's form: fields, then check the answers, then a receipt; a conflict shows both values.</summary>
[Access(Resource.Organization, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(ListOrganizations list, SaveOrganization save, Drafts drafts) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Sector Sector { get; set; } = Sector.Government;

    [BindProperty]
    public string? Tel { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The answers are shown to be checked.</summary>
    public bool Checking { get; private set; }

    /// <summary>What somebody else has saved meanwhile.</summary>
    public OrganizationForm? Conflict { get; private set; }

    /// <summary>When the draft was kept that fills the fields.</summary>
    public DateTimeOffset? DraftFrom { get; private set; }

    /// <summary>Key of the draft.</summary>
    public string Form => Id is null ? "organization" : $"organization/{Id}";

    private OrganizationForm Fields => new(Name ?? "", Sector, Tel ?? "", Note ?? "");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Id is { } id)
        {
            var organization = await list.FindAsync(id, cancellationToken);
            Fill(OrganizationForm.Of(organization), organization.Version);
        }
        if (
            await drafts.FindAsync(Form, cancellationToken) is { } draft
            && JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Fields) is { } kept
        )
        {
            DraftFrom = draft.SavedAt;
            Fill(
                new OrganizationForm(
                    kept.GetValueOrDefault(nameof(Name), ""),
                    Enum.TryParse<Sector>(kept.GetValueOrDefault(nameof(Sector)), out var sector) ? sector : Sector,
                    kept.GetValueOrDefault(nameof(Tel), ""),
                    kept.GetValueOrDefault(nameof(Note), "")
                ),
                Guid.TryParse(kept.GetValueOrDefault(nameof(Version)), out var version) ? version : Version
            );
        }
    }

    public Task<IActionResult> OnPostCheckAsync() =>
        TryAsync(() =>
        {
            FormProblemsException.ThrowIfAny(Fields.Problems());
            Checking = true;
            return Task.FromResult<IActionResult>(Page());
        });

    public IActionResult OnPostBack() => Page();

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await drafts.KeepAsync(
                Form,
                JsonSerializer.Serialize(
                    new Dictionary<string, string>
                    {
                        [nameof(Name)] = Name ?? "",
                        [nameof(Sector)] = Sector.ToString(),
                        [nameof(Tel)] = Tel ?? "",
                        [nameof(Note)] = Note ?? "",
                        [nameof(Version)] = Version.ToString(),
                    }
                ),
                cancellationToken
            );
            return this.Go(OrganizationLinks.Form(Id));
        });

    public async Task<IActionResult> OnPostDropDraftAsync(CancellationToken cancellationToken)
    {
        await drafts.ThrowAwayAsync(Form, cancellationToken);
        return this.Go(OrganizationLinks.Form(Id));
    }

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            try
            {
                var saved = await save.RunAsync(Id, Version, Fields, cancellationToken);
                await drafts.ThrowAwayAsync(Form, cancellationToken);
                return this.Go(OrganizationLinks.Saved(saved.Id, saved.Receipt));
            }
            catch (OrganizationConflictException conflict)
            {
                // Saving again from this page is a decision on the newest value.
                (Conflict, Version) = (OrganizationForm.Of(conflict.Now), conflict.Now.Version);
                ModelState.Clear();
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            }
        });

    public IEnumerable<(string Label, string Words)> Answers() => Words(Fields);

    public IEnumerable<(string Label, string Theirs, string Mine)> Differences(OrganizationForm now) =>
        Words(now).Zip(Words(Fields), (a, b) => (a.Label, a.Words, b.Words));

    private static (string Label, string Words)[] Words(OrganizationForm form) =>
        [("組織の名前", form.Name), ("産・学・金・官", OrganizationWords.Of(form.Sector)), ("電話", form.Tel), ("説明", form.Note)];

    private void Fill(OrganizationForm form, Guid version) =>
        (Name, Sector, Tel, Note, Version) = (form.Name, form.Sector, form.Tel, form.Note, version);
}
