using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Consents;
using Okoshi.App.Lists;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.People;

/// <summary>相談に同意した人: who said yes to the reader's organisation. Whoever is shown is noted as read.</summary>
[Access(Resource.Person, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ListPeople people) : PageModel
{
    private static readonly StoredList<PersonRow> Definition = new StoredList<PersonRow>(
        "people",
        "相談に同意した人",
        c =>
            [
                c.Sealed("name", "呼び名", r => r.Name),
                c.Choice("purpose", "何のために", [Of(ConsentPurpose.Advice), Of(ConsentPurpose.Finance)]),
                c.Choice("channel", "連絡のしかた", r => r.Channel, ConsentWords.Of),
                c.Text("organization", "どの組織に", r => r.Organization),
                c.Instant("given", "同意した時", r => r.GivenAt),
            ]
    )
    {
        PageSize = 20,
    }
        .NewestFirst(r => r.GivenAt)
        .NewestFirst(r => r.ConsentId);

    public StoredPage<PersonRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await people.RunAsync(Definition, ListQuery.Parse(Request.QueryString.Value), cancellationToken);
        Frame = ListFrame.Of(PeopleLinks.List, "同意", Rows, "呼び名、同意した日（例：2026-11-01）") with
        {
            EmptyHint = "本人が「わたしの同意」の画面で、あなたの組織を選ぶと、ここに出ます。",
            CanExport = false,
        };
    }

    private static StoredChoice<PersonRow> Of(ConsentPurpose purpose) => new(ConsentWords.Of(purpose), r => r.Purpose == purpose);
}
