using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Areas;

/// <summary>圏域: areas of several municipalities, declared in words.</summary>
[Access(Resource.Dataset, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(DeclareAreas areas, AccessGate gate) : FormPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kana { get; set; }

    [BindProperty]
    public string? Members { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    public IReadOnlyList<KnownArea> Areas { get; private set; } = [];

    /// <summary>The area that was just declared.</summary>
    public KnownArea? Declared { get; private set; }

    /// <summary>The area about which is asked whether it is taken back.</summary>
    public KnownArea? Asking { get; private set; }

    public bool MayWrite => gate.May(Resource.Dataset, AccessAction.Write, new RecordFacts());

    public async Task OnGetAsync(string? declared, string? remove)
    {
        await AgainAsync();
        Declared = Areas.FirstOrDefault(a => a.Area.Code.Digits == declared);
        Asking = MayWrite ? Areas.FirstOrDefault(a => a.IsDeclared && a.Area.Code.Digits == remove) : null;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var code = await areas.RunAsync(new DeclaredAreaForm(Name ?? "", Kana ?? "", Members ?? "", Source ?? ""), cancellationToken);
            return this.Go(AreaLinks.Declared(code));
        });

    public async Task<IActionResult> OnPostRemoveAsync(string? code, CancellationToken cancellationToken) =>
        MunicipalityCode.TryParseRegion(code, out var area) && await areas.RemoveAsync(area, cancellationToken)
            ? this.Go(AreaLinks.List)
            : NotFound();

    protected override async Task<IActionResult> AgainAsync()
    {
        Areas = await areas.ListAsync(HttpContext.RequestAborted);
        return Page();
    }
}
