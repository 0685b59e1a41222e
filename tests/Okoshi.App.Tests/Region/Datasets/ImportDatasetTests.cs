using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

public sealed class ImportDatasetTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_whole_of_ssdse_comes_in_within_seconds_and_its_sums_are_the_publishers(DatabaseKind kind)
    {
        var upload = Samples.Published("ssdse/SSDSE-A-2026.csv", "ssdse-a");
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);

        var watch = Stopwatch.StartNew();
        var outcome = await StoreAsync(house, planner, upload);
        TestContext.Current.SendDiagnosticMessage($"SSDSE-A 2026 on {kind}: {watch.ElapsedMilliseconds} ms");

        outcome.Comparison.Kind.ShouldBe(ImportKind.New);
        await house.AsAsync(
            planner,
            async s =>
            {
                var figures = (await s.GetRequiredService<OfficialStore>().LatestAsync(OfficialFormat.Ssdse, Token))!;
                (figures.Areas.Count, figures.Items.Count, figures.Info.Edition, figures.Info.Years).ShouldBe(
                    (1741, 125, "2026", "2019〜2024年")
                );
                figures.Sum("A1101").ShouldBe(126_146_099);
                figures[Aomori, "A1101"].ShouldBe(275_192);
                figures[Aomori, "D2211"].ShouldBe(12.1m);
                figures.ItemOf("B1101")!.Unit.ShouldBe("ha");
                figures.Info.Notes.ShouldContain(n => n.Contains("13 あります"));
                figures.Info.ImportedBy.ShouldBe(planner.AccountId);
            }
        );
    }

    [Theory, EachDatabase]
    public async Task The_same_file_again_writes_nothing_and_another_edition_stands_beside_it(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var first = await StoreAsync(house, Actor.Operator, Samples.Case("ssdse-a-sample.csv", "ssdse-a"));
        var rows = await AuditRowsAsync(house);

        var again = await StoreAsync(house, Actor.Operator, Samples.Case("ssdse-a-sample.csv", "ssdse-a"));

        (again.Comparison.Kind, again.DatasetId).ShouldBe((ImportKind.Same, first.DatasetId));
        (await AuditRowsAsync(house)).Count.ShouldBe(rows.Count);
        var older = Samples.TextOf("ssdse-a-sample.csv").Replace("SSDSE-A-2026", "SSDSE-A-2021", StringComparison.Ordinal);
        (await StoreAsync(house, Actor.Operator, Samples.Text("SSDSE-A-2021.csv", older, "ssdse-a"))).Comparison.Kind.ShouldBe(
            ImportKind.New
        );
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var store = s.GetRequiredService<OfficialStore>();
                (await store.ListAsync(Token)).Select(d => d.Edition).ShouldBe(["2026", "2021"]);
                (await store.LatestAsync(OfficialFormat.Ssdse, Token))!.Info.Edition.ShouldBe("2026");
                (await store.EditionsAsync(OfficialFormat.Ssdse, Token)).Select(e => e.Info.Edition).ShouldBe(["2021", "2026"]);
            }
        );
    }

    [Theory, EachDatabase]
    public async Task Another_content_replaces_an_edition_only_when_asked_to_and_faults_store_nothing(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var text = Samples
            .TextOf("ssdse-a-sample.csv")
            .Replace("275192", "二十七万", StringComparison.Ordinal)
            .Replace("R02202", "R99999", StringComparison.Ordinal)
            .Replace("889", "-889", StringComparison.Ordinal);
        (
            await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Actor.Operator, Samples.Text("a.csv", text, "ssdse-a")))
        ).Lines.Count.ShouldBe(3);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                await Should.ThrowAsync<BadInputException>(() =>
                    s.GetRequiredService<BringDataset>().BringAsync(Samples.Text("a.csv", text, "ssdse-a"), Token)
                );
                var db = s.GetRequiredService<OkoshiDb>();
                (
                    await db.Datasets.CountAsync(Token)
                    + await db.Set<DatasetArea>().CountAsync(Token)
                    + await db.DatasetImports.CountAsync(Token)
                ).ShouldBe(0);
            }
        );
        var first = await StoreAsync(house, Actor.Operator, Samples.Case("ssdse-a-sample.csv", "ssdse-a"));
        var corrected = Samples.Text(
            "訂正版.csv",
            Samples.TextOf("ssdse-a-sample.csv").Replace("275192", "275193", StringComparison.Ordinal),
            "ssdse-a"
        );

        var refused = await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Actor.Operator, corrected));
        refused.Message.ShouldContain("2026年版は、別の内容で取り込み済みです（ssdse-a-sample.csv、違う値 1）");
        var outcome = await StoreAsync(house, Actor.Operator, corrected, replace: true);

        outcome.Comparison.Kind.ShouldBe(ImportKind.Replaces);
        var change = outcome.Comparison.Examples.ShouldHaveSingleItem();
        (change.Area.Name, change.Item.Name, change.Before, change.After).ShouldBe(("青森市", "総人口", 275_192, 275_193));
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var store = s.GetRequiredService<OfficialStore>();
                (await store.FindAsync(first.DatasetId, Token)).ShouldBeNull();
                (await store.LatestAsync(OfficialFormat.Ssdse, Token))![Aomori, "A1101"].ShouldBe(275_193);
                (await s.GetRequiredService<OkoshiDb>().Set<DatasetArea>().CountAsync(Token)).ShouldBe(3);
            }
        );
        (await AuditRowsAsync(house)).Select(r => r.Kind).ShouldBe([AuditKind.Created, AuditKind.Changed]);
    }

    [Theory, EachDatabase]
    public async Task The_same_file_under_another_edition_corrects_it_only_when_asked_to(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var wages = Samples.Case("wages-2024.csv", "wages");
        var first = await StoreAsync(house, Actor.Operator, wages);
        var right = wages with { Edition = "2023" };

        (await Should.ThrowAsync<BadInputException>(() => StoreAsync(house, Actor.Operator, right))).Message.ShouldContain(
            "「版」：同じファイルが、賃金構造基本統計調査（産業別の賃金） 2024年版として取り込み済みです（wages-2024.csv）"
        );
        (await EditionsAsync(house)).ShouldBe(["2024"]);
        var outcome = await StoreAsync(house, Actor.Operator, right, replace: true);

        (outcome.Comparison.Kind, outcome.Comparison.Misfiled!.Id).ShouldBe((ImportKind.Corrects, first.DatasetId));
        (await EditionsAsync(house)).ShouldBe(["2023"]);
        (await StoreAsync(house, Actor.Operator, right)).Comparison.Kind.ShouldBe(ImportKind.Same);
        (await AuditRowsAsync(house)).Select(r => r.Kind).ShouldBe([AuditKind.Created, AuditKind.Changed]);

        // Two files that were filed the wrong way round: the first correction takes both places, the second finds its own free.
        var other = Samples.Text(
            "別.csv",
            Samples.TextOf("wages-2024.csv").Replace("270", "271", StringComparison.Ordinal),
            "wages",
            "2022"
        );
        await StoreAsync(house, Actor.Operator, other);
        var swapped = await StoreAsync(house, Actor.Operator, right with { Edition = "2022" }, replace: true);
        (swapped.Comparison.Kind, swapped.Comparison.Changed, swapped.Comparison.Misfiled!.Edition).ShouldBe(
            (ImportKind.Replaces, 1, "2023")
        );
        await StoreAsync(house, Actor.Operator, other with { Edition = "2023" });
        (await EditionsAsync(house)).ShouldBe(["2023", "2022"]);
    }

    [Fact]
    public async Task A_file_brought_again_without_its_edition_is_the_same_file()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var codes = Samples.Text(
            "codes.csv",
            "団体コード,都道府県名,市区町村名,市区町村名（カナ）\n022012,青森県,青森市,アオモリシ\n",
            "codes",
            "2024"
        );
        (await StoreAsync(house, Actor.Operator, codes)).Comparison.Kind.ShouldBe(ImportKind.New);
        (await StoreAsync(house, Actor.Operator, codes with { Edition = "" })).Comparison.Kind.ShouldBe(ImportKind.Same);
    }

    [Theory, EachDatabase]
    public async Task A_brought_file_waits_is_confirmed_imported_by_the_job_and_gone(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var id = await house.AsAsync(
            planner,
            s => s.GetRequiredService<BringDataset>().BringAsync(Samples.Case("census-sample.csv", "census"), Token)
        );
        var shown = await house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().ShowAsync(id, Token));
        (shown!.File!.Edition, shown.Comparison!.Kind, shown.Job).ShouldBe(("2015", ImportKind.New, null));

        (await house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().ConfirmAsync(id, replace: false, Token))).ShouldBeTrue();
        // Twice pressed is once done.
        (await house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().ConfirmAsync(id, replace: false, Token))).ShouldBeFalse();
        (await house.Services.GetRequiredService<JobRunner>().RunOneAsync("test", Token)).ShouldBeTrue();

        var done = (await house.AsAsync(planner, s => s.GetRequiredService<BringDataset>().ShowAsync(id, Token)))!;
        (done.Job!.State, done.Job.ProgressText, done.Import.Content, done.File).ShouldBe(
            (JobState.Done, "取り込みました 国勢調査 年齢（5歳階級）・男女別人口 2015", null, null)
        );
        await house.AsAsync(
            planner,
            async s =>
            {
                var figures = (await s.GetRequiredService<OfficialStore>().FindAsync(done.Import.DatasetId!.Value, Token))!;
                (figures[Aomori, "T/total", "2010"], figures[Aomori, "T/total"], figures.Info.ImportedBy).ShouldBe(
                    (12, 11, planner.AccountId)
                );
            }
        );
        var row = (await AuditRowsAsync(house)).ShouldHaveSingleItem();
        (row.ActorId, row.Via, row.Kind, row.RecordId).ShouldBe(
            (planner.AccountId, "job", AuditKind.Created, done.Import.DatasetId.ToString())
        );
    }

    [Theory, EachDatabase]
    public async Task A_dataset_is_removed_by_those_who_may_and_the_trail_knows(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var id = (await StoreAsync(house, Actor.Operator, Samples.Case("ssdse-a-sample.csv", "ssdse-a"))).DatasetId;
        var adviser = await house.PersonAsync("相談", null, Role.Adviser);
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(adviser, s => s.GetRequiredService<RemoveDataset>().RunAsync(id, Token))
        );
        await Should.ThrowAsync<AccessDeniedException>(() => StoreAsync(house, adviser, Samples.Case("census-sample.csv", "census")));

        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<RemoveDataset>().RunAsync(id, Token))).ShouldBeTrue();
        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<RemoveDataset>().RunAsync(id, Token))).ShouldBeFalse();

        await house.AsAsync(
            Actor.Operator,
            async s => (await s.GetRequiredService<OkoshiDb>().Set<DatasetArea>().CountAsync(Token)).ShouldBe(0)
        );
        (await AuditRowsAsync(house))
            .Select(r => (r.Kind, r.RecordId))
            .ShouldBe([(AuditKind.Created, id.ToString()), (AuditKind.Deleted, id.ToString())]);
    }

    [Theory]
    [InlineData("", "2018", "2018")]
    [InlineData("2018年版", "2018", "2018")]
    [InlineData("", "平成30年", "どの年の版か分かりません")]
    [InlineData("平成30年", "", "「平成30年」は版として読み取れません")]
    public void An_edition_is_taken_from_the_person_the_file_or_its_name(string given, string named, string expected)
    {
        var text = Samples.TextOf("ssdse-a-sample.csv").Replace("SSDSE-A-2026", "地域コード", StringComparison.Ordinal);
        var file = CheckedFile.Of(Samples.Text($"SSDSE-A-{named}.csv", text, "ssdse-a", given));
        (file.Problems.Count == 0 ? file.Edition : file.Problems.Single().ToString()).ShouldContain(expected);
        CheckedFile
            .Of(Samples.Case("ssdse-a-sample.csv", "ssdse-a", "2021"))
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("ファイルには 2026 年版と書かれています");
    }

    private static Task<ImportOutcome> StoreAsync(DoorsHouse house, Actor actor, OfficialUpload upload, bool replace = false) =>
        house.AsAsync(actor, s => s.GetRequiredService<ImportDataset>().StoreAsync(CheckedFile.Of(upload), replace, Token));

    private static Task<string[]> EditionsAsync(DoorsHouse house) =>
        house.AsAsync(
            Actor.Operator,
            async s => (await s.GetRequiredService<OfficialStore>().ListAsync(Token)).Select(d => d.Edition).ToArray()
        );

    private static Task<List<AuditEvent>> AuditRowsAsync(DoorsHouse house) =>
        house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .AuditEvents.AsNoTracking()
                    .Where(e => e.Resource == Resource.Dataset)
                    .OrderBy(e => e.Sequence)
                    .ToListAsync(Token)
        );
}
