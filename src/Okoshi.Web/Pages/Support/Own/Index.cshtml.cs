using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>制度をつくる: one's own programmes with their states, and the yearly round of confirming or ending them.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(
    FindProgrammes find,
    WaitingProgrammes waiting,
    CountRegistered count,
    ConfirmProgramme confirm,
    RegionContext context
) : FormPage
{
    private static readonly ListDefinition<OwnProgramme> Definition = new(
        "own-programmes",
        "制度をつくる",
        c =>
            [
                c.Text("title", "制度", p => p.Title).Searched(),
                c.Text("key", "制度番号", p => p.Key).Searched(),
                c.Text("organization", "組織", p => p.Organization).Filtered(),
                c.Text("standing", "いま", p => ProgrammeWords.Of(p.Phase)).Filtered(),
                c.Text("waiting", "進みぐあい", p => p.WaitingState is { } state ? $"第{p.Waiting}版 {ProgrammeWords.Of(state)}" : "")
                    .Filtered(),
                c.Text(
                        "confirmed",
                        "今年度の確認",
                        p =>
                            p.NeedsConfirmation ? "まだ"
                            : p.Confirmed ? "確認ずみ"
                            : "―"
                    )
                    .Filtered(),
                c.Number("met", "登録者の該当", "人", p => p.Reach?.Met, 0),
                c.Number("unknown", "登録者の未確認", "人", p => p.Reach?.Unknown, 0),
                c.Text("saved", "変えた日", p => JapanTime.Text(p.SavedAt)),
            ]
    );

    public ListPage<OwnProgramme> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>What waits for whoever asks.</summary>
    public IReadOnlyList<WaitingProgramme> Waiting { get; private set; } = [];

    public IReadOnlyList<OwnProgramme> ToConfirm { get; private set; } = [];

    public FiscalYear Year => FiscalYear.Of(context.Day);

    public bool MayWrite => AccessMatrix.MayEnter(context.Actor, Resource.Programme, AccessAction.Write);

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable(await ListAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );

    public Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await confirm.ConfirmAsync(id, cancellationToken);
            return this.Go(ProgrammeLinks.ListDone("confirmed"));
        });

    private async Task<IReadOnlyList<OwnProgramme>> ListAsync(CancellationToken cancellationToken)
    {
        var reach = await count.OwnAsync(cancellationToken);
        return [.. (await find.ListAsync(cancellationToken)).Select(p => p with { Reach = reach.GetValueOrDefault(p.Key) })];
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        var all = await ListAsync(HttpContext.RequestAborted);
        Waiting = await waiting.ListAsync(HttpContext.RequestAborted);
        ToConfirm = [.. all.Where(p => p.NeedsConfirmation)];
        Rows = Definition.Page(all, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(ProgrammeLinks.List, "制度", Rows, "名前、制度番号") with
        {
            EmptyHint = "「新しい制度をつくる」から始めてください。",
        };
        return Page();
    }
}
