using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Support.Search;

namespace Okoshi.Cli;

/// <summary><c>okoshi support search</c>: the whole catalogue searched in Japanese, as the page does.</summary>
internal static class SupportSearchCommand
{
    private static readonly string[] Facets = [.. CatalogueFacets.Headers.Keys];
    private static readonly string[] OnTerminal = ["title", "owner", "limit", "reception", "until", "untilWords", "origin"];

    public static Command Create(CommandConsole console)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "さがす言葉。いくつか書くと、すべてを含むもの。ひらがなとカタカナ、全角と半角は区別しない",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var facets = new Option<string[]>("--facet")
        {
            Description =
                $"絞り込み（KEY=値。くり返せる）。KEY：{string.Join("、", CatalogueFacets.Headers.Select(f => $"{f.Key} {f.Value}"))}",
            HelpName = "KEY=値",
            AllowMultipleArgumentsPerToken = true,
        };
        var sort = new Option<string?>("--sort")
        {
            Description =
                "並べ替え：title、owner、limit、until、updated、cost。前に - を付けると逆順。なければ、名前に言葉があるもの、受付中のものが先",
        };
        var page = new Option<int>("--page") { Description = "ページ（1 から）", DefaultValueFactory = _ => 1 };
        var size = new Option<int>("--size")
        {
            Description = "1 ページの件数（500 まで）",
            DefaultValueFactory = _ => SearchProgrammes.PageSize,
        };
        var asOf = PackOptions.AsOf();
        var (folder, pack, format) = (LocalProduct.DataFolder(), SupportCatalogueCommands.Pack(), CommandOutput.FormatOption());
        var command = new Command(
            "search",
            """
            支援制度をさがします（地域パック、担当が登録した制度、取り込んだ一覧の全部）。
            出力：total 全件、filtered 残った件数、page・pageCount、rows（制度。csv の列は支援のページの書き出しと同じ）、facets（絞り込みごとの値と、選ぶと残る件数）。json は API の support/search と同じ
            例：okoshi support search 創業 --facet confirmed=確認ずみ --pack packs/aomori --data out/data --as-of 2026-11-01
            """
        )
        {
            words,
            facets,
            sort,
            page,
            size,
            asOf,
            folder,
            pack,
            format,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var day = PackOptions.ReadAsOf(parsed.GetValue(asOf));
                var (key, descending) = Sort(parsed.GetValue(sort) ?? "");
                var query = new ListQuery
                {
                    Search = string.Join(' ', parsed.GetValue(words) ?? []),
                    Filters = Filters(parsed.GetValue(facets) ?? []),
                    Sort = key,
                    Descending = descending,
                    Page = parsed.GetValue(page),
                    Size = parsed.GetValue(size),
                };
                var found = await SupportCatalogueCommands.WithAsync(
                    parsed.GetRequiredValue(folder),
                    parsed.GetValue(pack),
                    day,
                    s => Task.FromResult(s.GetRequiredService<SearchProgrammes>().Page(query)),
                    cancellationToken
                );
                var definition = CatalogueColumns.Definition;
                var table = definition.ToTable(found.Rows, new ListQuery(), day) with
                {
                    Subtitle =
                        $"{Wareki.DateWithWestern(day)}現在　{definition.Describe(query)}　{found.Filtered:#,0}件（全{found.Total:#,0}件）　"
                        + $"{found.Page}／{found.PageCount}ページ",
                };
                var form = parsed.GetValue(format);
                CommandOutput.Write(console, form, found, form == OutputFormat.Table ? Brief(table) : table);
                return 0;
            }
        );
        return command;
    }

    /// <summary>What fits on a terminal.</summary>
    private static DocumentTable Brief(DocumentTable table)
    {
        int[] kept = [.. OnTerminal.Select(k => table.Columns.Index().First(c => c.Item.Key == k).Index)];
        return table with
        {
            Columns = [.. kept.Select(i => table.Columns[i])],
            Rows = [.. table.Rows.Select(r => (IReadOnlyList<Cell>)[.. kept.Select(i => r[i])])],
        };
    }

    private static (string Key, bool Descending) Sort(string text)
    {
        var key = text.TrimStart('-');
        if (!CatalogueOrder.Columns.ContainsKey(key))
            throw Bad(
                "--sort",
                $"「{key}」では並べ替えられません",
                $"{string.Join("、", CatalogueOrder.Columns.Keys.Where(k => k.Length > 0))} のどれかが必要です"
            );
        return (key, text.StartsWith('-'));
    }

    private static SortedDictionary<string, IReadOnlyList<string>> Filters(string[] texts)
    {
        var filters = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
                throw Bad("--facet", $"「{text}」に = がありません", "KEY=値 の形が必要です（例：region=青森県）");
            if (!Facets.Contains(text[..at]))
                throw Bad("--facet", $"「{text[..at]}」では絞り込めません", $"{string.Join("、", Facets)} のどれかが必要です");
            filters[text[..at]] = [.. filters.GetValueOrDefault(text[..at], []), text[(at + 1)..]];
        }
        return filters;
    }

    private static BadInputException Bad(string option, string found, string expected) =>
        new(new ImportProblem(option, 0, "", found, expected, "直して、もう一度試してください"));
}
