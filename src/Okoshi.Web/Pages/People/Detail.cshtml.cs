using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages.People;

/// <summary>A person's contact data, for those to whom the person said yes.</summary>
[Access(Resource.Person, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class DetailModel(ShowPerson show) : PageModel
{
    public PersonRecord Person { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Person = await show.RunAsync(id, cancellationToken);
}
