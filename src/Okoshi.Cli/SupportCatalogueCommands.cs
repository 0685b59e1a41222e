using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Context;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.Cli;

/// <summary>
/// Programmes of the product's database: which stand on a day as it was known at an instant, what two versions differ in,
/// and a past evaluation repeated.
/// </summary>
internal static class SupportCatalogueCommands
{
    /// <summary><c>okoshi support programmes</c>.</summary>
    public static Command Programmes(CommandConsole console)
    {
        var validOn = PackOptions.AsOf();
        var knownAt = new Option<string?>("--known-at")
        {
            Description = "この日の終わりに知られていた内容（例：2026-11-01）。なければ今の知識",
        };
        var (folder, pack, format) = (LocalProduct.DataFolder(), Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "programmes",
            """
            その日に使える支援制度を、版といっしょに並べます（有効な日 --as-of、知っていた時 --known-at）。
            出力：key 制度番号、title 名前、version 版、from・to 使える期間、confirmed 確認した年度、benefit 給付上限額（円）
            例：okoshi support programmes --pack packs/aomori --data out/data --as-of 2026-11-01 --format json
            """
        )
        {
            validOn,
            knownAt,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var day = PackOptions.ReadAsOf(parsed.GetValue(validOn));
                var known = parsed.GetValue(knownAt) is { Length: > 0 } text
                    ? JapanTime.At(PackOptions.ReadAsOf(text), TimeOnly.MaxValue)
                    : (DateTimeOffset?)null;
                var standing = await WithAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(pack),
                    day,
                    s =>
                    {
                        var catalogue = s.GetRequiredService<ProgrammeCatalogue>();
                        return Task.FromResult((known is { } instant ? catalogue.At(day, instant) : catalogue.Now).All);
                    },
                    cancellationToken
                );
                var result = new
                {
                    asOf = day,
                    knownAt = known,
                    programmes = standing.Select(s => Standing(s, day)),
                };
                CommandOutput.Write(console, parsed.GetValue(format), result, Table(standing, day));
                return 0;
            }
        );
        return command;
    }

    private static object Standing(CatalogueEntry entry, DateOnly day) =>
        new
        {
            key = entry.Key,
            title = entry.Title,
            version = entry.VersionNumber,
            from = entry.Programme.RuleOn(day)?.From,
            to = entry.Programme.RuleOn(day)?.To,
            confirmed = entry.LastConfirmed,
            benefit = entry.Programme.Terms.Benefit,
            hasRule = entry.HasRule,
        };

    private static DocumentTable Table(IReadOnlyList<CatalogueEntry> standing, DateOnly day) =>
        new(
            $"{Wareki.Date(day)} に使える支援制度 {standing.Count:#,0} 件",
            [
                new DocumentColumn("key", "制度番号", CellKind.Text),
                new DocumentColumn("title", "名前", CellKind.Text),
                new DocumentColumn("version", "版", CellKind.Text),
                new DocumentColumn("confirmed", "確認した年度", CellKind.Text),
            ],
            [
                .. standing.Select(s =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(s.Key),
                            Cell.Of(s.Title),
                            Cell.Of(s.VersionNumber is { } v ? $"第{v}版" : "地域データ"),
                            Cell.Of(s.LastConfirmed is { } y ? Wareki.FiscalYear(y) : "まだ"),
                        ]
                ),
            ]
        );

    /// <summary><c>okoshi support diff</c>.</summary>
    public static Command Diff(CommandConsole console)
    {
        var key = new Argument<string>("KEY") { Description = "制度番号" };
        var from = new Option<int>("--from") { Description = "前の版の番号", Required = true };
        var to = new Option<int>("--to") { Description = "後の版の番号", Required = true };
        var asOf = PackOptions.AsOf();
        var (folder, pack, format) = (LocalProduct.DataFolder(), Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "diff",
            """
            制度の二つの版を、項目ごとにくらべ、だれが使えるようになり、だれが使えなくなるか（合成の対象）を示します。
            出力：fields（field 項目、before 前、after 後）、shifts（place 住んでいる所、before・after 判定ごとの人数、gain 新しく該当、lose 該当でなくなる。人）
            例：okoshi support record tests/Okoshi.App.Tests/Cases/programme-versions.json --pack packs/aomori --data out/data && okoshi support diff mihon-1 --from 1 --to 2 --data out/data --as-of 2026-11-01
            """
        )
        {
            key,
            from,
            to,
            asOf,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var (programme, older, newer) = (parsed.GetRequiredValue(key), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
                var comparison =
                    await WithAsync(
                        parsed.GetRequiredValue(folder),
                        parsed.GetValue(pack),
                        PackOptions.ReadAsOf(parsed.GetValue(asOf)),
                        s => s.GetRequiredService<CompareVersions>().RunAsync(programme, older, newer, cancellationToken),
                        cancellationToken
                    ) ?? throw new BadInputException(Unknown(programme, older, newer));
                CommandOutput.Write(console, parsed.GetValue(format), comparison, Table(comparison, older, newer));
                return 0;
            }
        );
        return command;
    }

    private static ImportProblem Unknown(string programme, int older, int newer) =>
        new(
            programme,
            0,
            "",
            $"第{older}版か第{newer}版がありません",
            "登録された制度の番号と、ある版の番号が必要です",
            "okoshi support programmes で確かめてください"
        );

    private static DocumentTable Table(VersionComparison comparison, int older, int newer) =>
        new(
            $"{comparison.Title}：第{older}版 → 第{newer}版",
            [
                new DocumentColumn("field", "項目", CellKind.Text),
                new DocumentColumn("before", "前", CellKind.Text),
                new DocumentColumn("after", "後", CellKind.Text),
            ],
            [.. comparison.Fields.Select(f => (IReadOnlyList<Cell>)[Cell.Of(f.Field), Cell.Of(f.Before), Cell.Of(f.After)])]
        )
        {
            Notes =
            [
                .. comparison.Shifts.Select(s =>
                    $"{s.Place}：該当 {s.Before.Met:#,0} → {s.After.Met:#,0} 人（新しく該当 {s.Gain:#,0}、該当でなくなる {s.Lose:#,0}、"
                    + $"可能性が出る {s.BecomesPossible:#,0}、可能性がなくなる {s.NoLongerPossible:#,0}）"
                ),
            ],
        };

    /// <summary><c>okoshi support record</c>.</summary>
    public static Command Record(CommandConsole console)
    {
        var file = InputText.File();
        var (folder, pack, format) = (LocalProduct.DataFolder(), Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "record",
            """
            版のファイル（JSON）を、公開ずみの制度として目録に入れます。前と同じ内容なら、何も書きません。
            入力：[{key 制度番号、texts（DS-451-4 の列と文）、serves 対象（application・consultation・institution・internal）、conditions 条件（docs/開発/eligibility-rules.md）、validFrom・validTo 使える期間、reason なぜ変えたか}]。同じ番号は、並べた順に次の版になる
            例：okoshi support record tests/Okoshi.App.Tests/Cases/programme-versions.json --pack packs/aomori --data out/data
            """
        )
        {
            file,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var name = InputText.NameOf(parsed.GetRequiredValue(file));
                var bytes = SupportCommands.ReadBytes(parsed.GetRequiredValue(file));
                var rounds = VersionFile.Read(name, bytes);
                var counts = await WithAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(pack),
                    null,
                    s =>
                        s.GetRequiredService<RecordImported>()
                            .RunAllAsync(
                                [.. rounds.Select(r => new ImportedListings("file", name, VersionFile.Hash(bytes), r))],
                                cancellationToken
                            ),
                    cancellationToken
                );
                CommandOutput.Write(console, parsed.GetValue(format), counts, Table(name, counts));
                return 0;
            }
        );
        return command;
    }

    private static DocumentTable Table(string file, ImportedCounts counts) =>
        new(
            file,
            [
                new DocumentColumn("new", "新しい制度", CellKind.Number),
                new DocumentColumn("changed", "新しい版", CellKind.Number),
                new DocumentColumn("same", "前と同じ", CellKind.Number),
            ],
            [
                [Cell.Of(counts.New), Cell.Of(counts.Changed), Cell.Of(counts.Same)],
            ]
        );

    internal static Option<string?> Pack() =>
        new("--pack") { Description = "はじめに読み込む地域パックのフォルダー。データフォルダーに、もう読み込んであれば要らない" };

    internal static async Task<T> WithAsync<T>(
        string folder,
        string? pack,
        DateOnly? day,
        Func<IServiceProvider, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        await using var services = LocalProduct.Services(folder);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        if (pack is not null)
        {
            await scope.ServiceProvider.GetRequiredService<InstallPack>().RunAsync(pack, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(cancellationToken);
        }
        var region = scope.ServiceProvider.GetRequiredService<RegionContext>();
        if (day is { } asked)
            region.MoveTo(asked);
        if (region.State.Installation.Packs.Count == 0)
            throw new BadInputException(
                new ImportProblem(
                    folder,
                    0,
                    "",
                    "地域パックがまだ読み込まれていません",
                    "支援制度は地域パックといっしょに判定します",
                    "--pack packs/aomori のように、フォルダーを指定してください"
                )
            );
        return await work(scope.ServiceProvider);
    }
}
