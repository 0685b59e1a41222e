using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>A new programme: from nothing, or from what another one says.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class NewModel(FindProgrammes find, CopyProgramme copy, WriteProgramme write, ProgrammeCatalogue catalogue) : FormPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Office { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public IReadOnlyList<(string Value, string Words)> Offices { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Programmes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var offices = await find.OfficesAsync(cancellationToken);
            if (offices.FirstOrDefault(o => o.Id == Office) is not { } office)
                throw new FormProblemsException("Office", "どの組織の制度かを選んでください。");
            var content = string.IsNullOrEmpty(From)
                ? copy.Blank(office.Name)
                : await copy.OfAsync(From, cancellationToken)
                    ?? throw new FormProblemsException("From", $"「{From}」という制度はありません。一覧から選んでください。");
            if (!string.IsNullOrWhiteSpace(Name))
                content = content with { Texts = new Dictionary<string, string>(content.Texts) { [Ds451.Title] = Name.Trim() } };
            if (content.Title.Length == 0)
                throw new FormProblemsException("Name", "制度の名前を書いてください。あとで直せます。");
            var draft = await write.CreateAsync(office.Id, Key ?? "", content, cancellationToken);
            return this.Go(ProgrammeLinks.Edit(draft.Programme));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        var offices = await find.OfficesAsync(HttpContext.RequestAborted);
        Offices = [.. offices.Select(o => (o.Id.ToString(), o.Name))];
        Office ??= offices.Count > 0 ? offices[0].Id : null;
        Programmes = [("", "白紙から"), .. catalogue.Now.Judged.Select(p => (p.Id, $"{p.Title}（{p.Id}）"))];
        return Page();
    }
}
