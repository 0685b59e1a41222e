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
    private static readonly ListDefinition<PersonRow> Definition = new(
        "people",
        "相談に同意した人",
        c =>
            [
                c.Text("name", "呼び名", r => r.Name).Searched(),
                c.Text("purpose", "何のために", r => ConsentWords.Of(r.Purpose)).Filtered(),
                c.Text("channel", "連絡のしかた", r => ConsentWords.Of(r.Channel)).Filtered(),
                c.Text("organization", "どの組織に", r => r.Organization).Filtered(),
                c.Text("given", "同意した時", r => JapanTime.Text(r.GivenAt)),
            ]
    )
    {
        PageSize = 20,
    };

    public ListPage<PersonRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await people.RunAsync(all => Definition.Page(all, ListQuery.Parse(Request.QueryString.Value)), cancellationToken);
        Frame = ListFrame.Of(PeopleLinks.List, "人", Rows, "呼び名") with
        {
            EmptyHint = "本人が「わたしの同意」の画面で、あなたの組織を選ぶと、ここに出ます。",
            CanExport = false,
        };
    }
}
