using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.Web.Tests.Access;

namespace Okoshi.Web.Tests;

/// <summary>A file of a list holds what its search leaves, on every page that lists something.</summary>
public sealed partial class ListExportTests(WebProduct product)
{
    private const string Nowhere = "どこにもない言葉ΩΨ";

    [Fact]
    public async Task An_export_holds_what_the_search_leaves_and_nothing_else()
    {
        var reader = await product.PersonAsync([.. Enum.GetValues<Role>().Where(r => r is not (Role.Visitor or Role.Resident))]);
        await product.ConsentAsync(await product.PersonAsync(), reader.OrganizationId, ConsentPurpose.Research);
        using var client = await product.SignInAsync(reader);
        var wrong = new List<string>();
        var lists = await ListsAsync(client);
        foreach (var list in lists)
        {
            var whole = await RowsAsync(client, list, "");
            var none = await RowsAsync(client, list, Nowhere);
            if (whole.Count == 0)
                wrong.Add($"{list}: no rows at all, which proves nothing");
            else if (none.Count > 0)
                wrong.Add($"{list}: {none.Count} of {whole.Count} rows for a word that stands nowhere");
            else if (!await FindsAsync(client, list, whole))
                wrong.Add($"{list}: no word of its {whole.Count} rows finds its row");
        }

        wrong.ShouldBeEmpty();
        lists.Count.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("/opportunities?basis=pack", "basis=pack")]
    [InlineData("/opportunities?basis=statistics", "basis=statistics")]
    [InlineData("/region/industries?basis=establishments", "basis=establishments")]
    public async Task A_file_stands_on_the_basis_that_the_page_shows(string page, string basis)
    {
        using var client = new FormClient(product.Address);
        var files = ExportLink().Matches(WebUtility.HtmlDecode(await client.TextAsync(page))).Select(m => m.Value).ToList();
        files.Count.ShouldBe(3);
        files.ShouldAllBe(f => f.Contains(basis, StringComparison.Ordinal));
    }

    /// <summary>Some cell of the last row is a word that leaves this row and only rows with the word.</summary>
    private static async Task<bool> FindsAsync(FormClient client, string list, IReadOnlyList<string> whole)
    {
        foreach (var word in whole[^1].Split(',').Where(c => c.Length > 1 && !c.Contains('"')).Distinct())
        {
            var found = await RowsAsync(client, list, word);
            if (found.Contains(whole[^1]) && found.All(r => r.Contains(word, StringComparison.Ordinal)) && found.Count <= whole.Count)
                return true;
        }
        return false;
    }

    /// <summary>Pages that have a search box and a file to take away.</summary>
    private async Task<IReadOnlyList<string>> ListsAsync(FormClient client)
    {
        var dataset = Dataset().Match(await client.TextAsync("/admin/datasets")).Value;
        string[] pages =
        [
            .. (await PageDoors.ReadAsync(product.Services))
                .Where(d => d is { Method: "GET", Handler: "Export" } && !d.Route.Contains('{', StringComparison.Ordinal))
                .Select(d => d.Route),
            dataset,
            $"/admin/lists/{product.WaitingList}",
        ];
        var lists = new List<string>();
        foreach (var page in pages)
        {
            if ((await client.TextAsync(page)).Contains("name=\"q\"", StringComparison.Ordinal))
                lists.Add(page);
        }
        return lists;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(FormClient client, string list, string search)
    {
        using var response = await client.GetAsync($"{list}?handler=Export&format=csv&q={Uri.EscapeDataString(search)}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, list);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return [.. text.Split('\n').Skip(1).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0)];
    }

    [GeneratedRegex("href=\"[^\"]*handler=Export[^\"]*\"")]
    private static partial Regex ExportLink();

    [GeneratedRegex("/admin/datasets/[0-9a-f]{8}-[0-9a-f-]+")]
    private static partial Regex Dataset();
}
