using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Context;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;

namespace Okoshi.Cli;

/// <summary>What is asked of a list.</summary>
internal sealed record ListingRequest(string Format, string File)
{
    /// <summary>Earlier edition to compare with; null compares with the catalogue where it is stored.</summary>
    public string? Against { get; init; }

    /// <summary>Folder that the standard's file is written to; null writes none.</summary>
    public string? Folder { get; init; }

    public bool GoodRows { get; init; }

    /// <summary>Store it in the catalogue of this data folder; null stores nothing.</summary>
    public string? Store { get; init; }

    /// <summary>Compares with the catalogue and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Day from which it stands; null is today.</summary>
    public DateOnly? Day { get; init; }

    public bool EndMissing { get; init; }
}

/// <summary>
/// Lists of programmes as offices exchange them: what a file holds, what changed since another edition, the same in another
/// format, and into the catalogue.
/// </summary>
internal static class SupportListingCommands
{
    private const string Pack = "pack";
    private const string Catalogue = "catalogue";
    private const string Utf8 = "utf-8";
    private const string ShiftJis = "shift_jis";

    /// <summary><c>okoshi support export</c>.</summary>
    public static Command Export(CommandConsole console)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = $"制度の一覧のファイル。--from pack のときは地域パックのフォルダー。--from {Catalogue} のときは要らない",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string>("--from")
        {
            Description = $"読む書式：{string.Join("、", ListingReader.Formats)}、{Pack}、{Catalogue}（データベースの目録の全部）",
            DefaultValueFactory = _ => Pack,
        };
        from.AcceptOnlyFromAmong([.. ListingReader.Formats, Pack, Catalogue]);
        var to = new Option<string>("--to")
        {
            Description = "書く書式：ds451（行政サービス・制度データ標準の全列）、ods（自治体標準オープンデータセット）",
            Required = true,
        };
        to.AcceptOnlyFromAmong("ds451", "ods");
        var goodRows = new Option<bool>("--good-rows") { Description = "誤りのある制度を除いて書く" };
        var encoding = new Option<string>("--encoding")
        {
            Description = "文字コード：utf-8、shift_jis（書けない字は「〓」にし、どの字を何回置き換えたかを標準エラーに書く）",
            DefaultValueFactory = _ => Utf8,
        };
        encoding.AcceptOnlyFromAmong(Utf8, ShiftJis);
        var folder = LocalProduct.DataFolder();
        var command = new Command("export", "制度の一覧を、標準の書式の CSV にする。例：okoshi support export packs/aomori --to ds451")
        {
            file,
            from,
            to,
            goodRows,
            encoding,
            folder,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var list = await ReadAsync(
                    parsed.GetRequiredValue(from),
                    parsed.GetValue(file),
                    parsed.GetRequiredValue(folder),
                    cancellationToken
                );
                if (list.Problems.Count > 0 && !parsed.GetValue(goodRows))
                    throw new BadInputException(list.Problems);
                foreach (var note in list.Notes)
                    console.Error.WriteLine(note);
                Write(
                    console,
                    parsed.GetRequiredValue(to) == "ods" ? ListingWriter.OdsTable(list) : ListingWriter.Ds451Table(list),
                    parsed.GetRequiredValue(encoding)
                );
                return 0;
            }
        );
        return command;
    }

    /// <summary>Shows what a list holds and what changed; writes the standard's file or stores the list when told.</summary>
    public static async Task ImportAsync(
        CommandConsole console,
        OutputFormat format,
        ListingRequest request,
        byte[] bytes,
        CancellationToken cancellationToken
    )
    {
        var list = ListingReader.Read(request.Format, request.File, bytes);
        if (list.Problems.Count > 0 && !request.GoodRows)
            throw new BadInputException(list.Problems);
        var comparison =
            request.Store is { } data ? await StoreAsync(data, list, bytes, request, cancellationToken)
            : request.Against is { } before
                ? ListingComparison.Of(
                    ListingReader.Read(request.Format, before, SupportCommands.ReadBytes(before)).Listings,
                    list.Listings
                )
            : null;
        var written = request.Folder is null ? [] : Write(list, request.Folder);
        var result = new
        {
            list.File,
            list.Format,
            Programmes = list.Listings.Count,
            request.Against,
            Stored = request is { Store: not null, DryRun: false },
            comparison?.New,
            comparison?.Gone,
            comparison?.Changed,
            comparison?.Same,
            Changes = comparison?.Changes ?? [],
            list.Notes,
            LeftOut = list.Problems.Select(p => p.ToString()),
            list.OtherColumns,
            Written = written,
        };
        CommandOutput.Write(console, format, result, comparison is null ? Overview(list) : Changes(list, comparison));
    }

    /// <summary>
    /// Has jGrants asked and gives its answers as a file would hold them. What was cut off goes on from the same data folder.
    /// </summary>
    public static async Task<(string Name, byte[] Bytes)> FetchAsync(
        CommandConsole console,
        string data,
        JGrantsQuery query,
        CancellationToken cancellationToken
    )
    {
        await using var services = LocalProduct.Services(data);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        var fetch = scope.ServiceProvider.GetRequiredService<FetchJGrants>();
        var import = await fetch.PrepareAsync(query, cancellationToken);
        using (var progress = TerminalProgress.For(console))
        {
            try
            {
                await fetch.RunAsync(import.Id, progress, cancellationToken);
            }
            catch (JGrantsSilentException silent)
            {
                throw new BadInputException([silent.Message]);
            }
        }
        return (import.FileName, (await fetch.ContentAsync(import.Id, cancellationToken))!);
    }

    private static void Write(CommandConsole console, DocumentTable table, string encoding)
    {
        if (encoding == Utf8)
        {
            CsvFile.Write(table, console.Output);
            return;
        }
        var content = CsvFile.Write(table, CsvEncoding.ShiftJis);
        foreach (var note in content.Replaced.Notes)
            console.Error.WriteLine(note);
        using var output = console.OpenOutput();
        output.Write(content.Bytes);
    }

    private static async Task<ListingTable> ReadAsync(string source, string? name, string data, CancellationToken cancellationToken)
    {
        if (source == Catalogue)
            return await ReadCatalogueAsync(data, cancellationToken);
        if (name is null)
            throw new BadInputException(
                new ImportProblem(
                    "FILE",
                    0,
                    "",
                    "ありません",
                    $"--from {source} では、ファイル（pack ではフォルダー）の名前が必要です",
                    $"名前を書くか、--from {Catalogue} にしてください"
                )
            );
        return source == Pack ? PackListings.Read(name) : ListingReader.Read(source, name, SupportCommands.ReadBytes(name));
    }

    private static async Task<ListingTable> ReadCatalogueAsync(string data, CancellationToken cancellationToken)
    {
        await using var services = LocalProduct.Services(data);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        return scope.ServiceProvider.GetRequiredService<ExportListing>().Run(null);
    }

    private static async Task<ListingComparison> StoreAsync(
        string data,
        ListingTable list,
        byte[] bytes,
        ListingRequest request,
        CancellationToken cancellationToken
    )
    {
        await using var services = LocalProduct.Services(data);
        await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
        var day = request.Day ?? scope.ServiceProvider.GetRequiredService<RegionContext>().Day;
        var import = scope.ServiceProvider.GetRequiredService<ImportListing>();
        // The name is kept with the programmes and shown to everybody; folders of this machine are nobody's business.
        var named = list with
        {
            File = Path.GetFileName(list.File),
        };
        return request.DryRun
            ? await import.CompareAsync(named, day, cancellationToken)
            : await import.StoreAsync(named, bytes, new ListingDecision(day, request.GoodRows, request.EndMissing), cancellationToken);
    }

    private static IReadOnlyList<string> Write(ListingTable list, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "programmes-ds451.csv");
        File.WriteAllBytes(path, CsvFile.Write(ListingWriter.Ds451Table(list)).Bytes);
        return [path];
    }

    private static DocumentTable Overview(ListingTable list) =>
        new(
            $"{list.File}：制度 {list.Listings.Count:#,0} 件",
            [
                new DocumentColumn("number", "制度番号", CellKind.Text),
                new DocumentColumn("title", "タイトル", CellKind.Text),
                new DocumentColumn("owner", "所管", CellKind.Text),
                new DocumentColumn("until", "公募終了日", CellKind.Text),
            ],
            [
                .. list.Listings.Select(l =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(l[Ds451.Number]), Cell.Of(l[Ds451.Title]), Cell.Of(l[Ds451.Owner]), Cell.Of(l[Ds451.Until])]
                ),
            ]
        )
        {
            Notes = list.Notes,
        };

    private static DocumentTable Changes(ListingTable list, ListingComparison comparison) =>
        new(
            $"{list.File}：{comparison}",
            [
                new DocumentColumn("key", "制度", CellKind.Text),
                new DocumentColumn("title", "タイトル", CellKind.Text),
                new DocumentColumn("column", "項目（空は、制度の新設か終了）", CellKind.Text),
                new DocumentColumn("before", "前", CellKind.Text),
                new DocumentColumn("after", "今", CellKind.Text),
            ],
            [
                .. comparison.Changes.Select(c =>
                    (IReadOnlyList<Cell>)[Cell.Of(c.Key), Cell.Of(c.Title), Cell.Of(c.Column), Cell.Of(c.Before), Cell.Of(c.After)]
                ),
            ]
        )
        {
            Notes = list.Notes,
        };
}
