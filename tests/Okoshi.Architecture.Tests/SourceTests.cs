using System.Xml.Linq;
using Okoshi.Architecture.Tests.Guards;

namespace Okoshi.Architecture.Tests;

public sealed class SourceTests
{
    private static readonly string[] Written = [".cs", ".cshtml", ".css", ".js", ".html", ".svg"];

    [Fact]
    public void Nothing_refers_to_another_host() =>
        Product.SourceFiles(Written).SelectMany(f => ForeignHosts.Violations(Product.Relative(f), File.ReadAllText(f))).ShouldBeEmpty();

    [Theory]
    [InlineData("page.cshtml", "<script src=\"https://cdn.example.com/x.js\"></script>", "cdn.example.com")]
    [InlineData("page.cshtml", "<link href='//fonts.example.com/a.css'>", "fonts.example.com")]
    [InlineData("site.css", "@import url(//fonts.example.com/a.css);", "fonts.example.com")]
    [InlineData("site.js", "fetch('HTTPS://api.example.com')", "api.example.com")]
    [InlineData("Sender.cs", "var address = \"https://api.example.com\";", "api.example.com")]
    public void An_address_of_another_host_is_reported(string file, string text, string host) =>
        ForeignHosts.Violations(file, text).ShouldBe([$"{file}:1 names the host {host}."]);

    [Theory]
    [InlineData("image.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("Start.cs", "    /// <see href=\"https://example.com/paper\"/>")]
    [InlineData("Start.cs", "var address = \"http://localhost:5080\"; // the default")]
    public void Namespaces_comments_and_this_machine_are_not(string file, string text) =>
        ForeignHosts.Violations(file, text).ShouldBeEmpty();

    [Fact]
    public void Figures_of_a_pack_are_read_in_one_place() =>
        Product.SourceFiles(".cs").SelectMany(f => FigureRows.Violations(Product.Relative(f), File.ReadAllText(f))).ShouldBeEmpty();

    [Fact]
    public void A_second_reader_of_a_packs_figures_is_reported()
    {
        const string Text = "var men = pack.Rows<PopulationRow>().Where(r => r.Sex == \"M\");";
        FigureRows.Violations("src/Okoshi.App/Push/AudienceInputs.cs", Text).ShouldHaveSingleItem().ShouldContain("PopulationRow");
        FigureRows.Violations("src/Okoshi.App/Region/Datasets/PrintedRegion.cs", Text).ShouldBeEmpty();
    }

    [Fact]
    public void No_source_file_is_too_long() =>
        Product
            .SourceFiles([.. Written.Except([".css"])])
            .Where(IsWritten)
            .SelectMany(f => FileLength.Violations(Product.Relative(f), File.ReadAllLines(f)))
            .ShouldBeEmpty();

    [Fact]
    public void A_file_of_one_line_too_many_is_reported()
    {
        FileLength.Violations("a.cs", new string[FileLength.Limit]).ShouldBeEmpty();
        FileLength.Violations("a.cs", new string[FileLength.Limit + 1]).ShouldHaveSingleItem().ShouldContain("a.cs");
    }

    [Fact]
    public void Nothing_outgrows_a_readers_head() =>
        Sizes
            .Violations(
                Product
                    .SourceFiles(".cs")
                    .Where(IsWritten)
                    .SelectMany(f => Sizes.Over(File.ReadAllText(f)).Concat(Sizes.TooWide(Product.Relative(f), File.ReadLines(f)))),
                TooLarge
            )
            .ShouldBeEmpty();

    [Fact]
    public void What_is_too_large_and_what_is_listed_in_vain_is_reported()
    {
        var text = $$"""
            namespace A.B;
            class Six(int a, int b, int c, int d, int e, int f) { {{Method("Long", 41)}} {{Method("Short", 40)}} }
            class Five(int a, int b, int c, int d, int e);
            record Values(int a, int b, int c, int d, int e, int f);
            """;
        var found = Sizes.Over(text).ToArray();
        var listed = Sizes.Read(["# why", "", "constructor A.B.Six 6", "method A.B.Six.Long 41"]);

        var wide = Sizes.TooWide("a.cs", [new string('a', LineLength.Limit + 1), new string('a', LineLength.Limit)]);

        found.ShouldBe(listed);
        Sizes.Violations(wide, []).ShouldBe(["lines a.cs has 1 lines of more than 140 characters."]);
        Sizes.Violations(found, listed).ShouldBeEmpty();
        Sizes
            .Violations(found, [])
            .ShouldBe(["constructor A.B.Six has 6 parameters, more than 5.", "method A.B.Six.Long has 41 lines, more than 40."]);
        Sizes.Violations([new Size("method", "A.B.Six.Long", 42), found[0]], listed).ShouldBe(["method A.B.Six.Long grew from 41 to 42."]);
        Sizes.Violations([found[0]], listed).ShouldBe(["method A.B.Six.Long is not too large: take it out of the list."]);

        static string Method(string name, int lines) => $"void {name}() {{{new string('\n', lines - 1)}}}";
    }

    [Fact]
    public void The_Engine_speaks_no_language() =>
        Product
            .SourceFiles(".cs")
            .Select(f => (Name: Product.Relative(f), File: f))
            .Where(f => f.Name.StartsWith("src/Okoshi.Engine/", StringComparison.Ordinal))
            .SelectMany(f => JapaneseLiterals.Violations(f.Name, File.ReadLines(f.File)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("return \"値がありません\";", true)]
    [InlineData("return a + \"、\" + b; // listed", true)]
    [InlineData("/// <summary>理由 Why.</summary>", false)]
    [InlineData("return 1; // 千円", false)]
    [InlineData("return \"none\";", false)]
    public void A_sentence_in_the_Engine_is_reported(string line, bool isReported) =>
        JapaneseLiterals
            .Violations("src/Okoshi.Engine/Region/A.cs", ["", line])
            .ShouldBe(isReported ? [$"src/Okoshi.Engine/Region/A.cs:2 says something in Japanese: {line.Split(" //")[0]}"] : []);

    /// <summary>Plans compute what is left before tax and social insurance; 手取り is after them.</summary>
    [Fact]
    public void Nothing_before_tax_is_called_take_home()
    {
        var packs = Directory.EnumerateFiles(Path.Combine(Repository.Root, "packs", "common"), "*.*", SearchOption.AllDirectories);

        Product
            .SourceFiles(".cs", ".cshtml")
            .Concat(packs)
            .Where(f => File.ReadAllText(f).Contains("手取り", StringComparison.Ordinal))
            .Select(Product.Relative)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_line_of_a_page_is_too_long() =>
        Product.SourceFiles(".cshtml").SelectMany(f => LineLength.Violations(Product.Relative(f), File.ReadAllLines(f))).ShouldBeEmpty();

    [Fact]
    public void A_line_of_one_character_too_many_is_reported()
    {
        var longest = new string('あ', LineLength.Limit);

        LineLength.Violations("a.cshtml", [longest]).ShouldBeEmpty();
        LineLength.Violations("a.cshtml", ["", longest + "い"]).ShouldBe(["a.cshtml:2 has 141 characters, more than 140."]);
    }

    /// <summary>The API writes its addresses where it maps them.</summary>
    [Fact]
    public void Pages_name_each_other_by_links_only() =>
        Product
            .SourceFiles(".cs", ".cshtml")
            .Select(f => (Name: Product.Relative(f), File: f))
            .Where(f =>
                f.Name.StartsWith("src/Okoshi.Web/", StringComparison.Ordinal)
                && !f.Name.StartsWith("src/Okoshi.Web/Api/", StringComparison.Ordinal)
            )
            .SelectMany(f => LiteralAddresses.Violations(f.Name, File.ReadLines(f.File)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("page.cshtml", "<a href=\"/region/map\">", "/region/map")]
    [InlineData("page.cshtml", "<a href='/'>", "/")]
    [InlineData("page.cshtml", "<form action=\"/?@Model.Query\">", "/")]
    [InlineData("page.cshtml", "<okoshi-chart csv=\"/region?handler=Numbers\" />", "/region?handler=Numbers")]
    [InlineData("Page.cshtml.cs", "return Redirect($\"/plans/{id}\");", "/plans/{id}")]
    public void An_address_outside_the_links_is_reported(string file, string line, string address) =>
        LiteralAddresses.Violations(file, [line]).ShouldBe([$"{file}:1 writes the address {address}."]);

    [Theory]
    [InlineData("page.cshtml", "@page \"/region/map\"")]
    [InlineData("page.cshtml", "<script src=\"~/js/live.js\"></script>")]
    [InlineData("page.cshtml", "<path d=\"M0 0\"/>")]
    [InlineData("RegionLinks.cs", "public const string Map = \"/region/map\";")]
    public void A_route_a_file_and_the_links_themselves_are_not(string file, string line) =>
        LiteralAddresses.Violations(file, [line]).ShouldBeEmpty();

    [Fact]
    public void The_glossary_and_the_Engine_say_the_same()
    {
        var types = Product.Engine.Types.Where(t => t.IsPublic).ToArray();

        types.ShouldNotBeEmpty();
        Glossary.Violations(types, [.. Rows.Where(r => !IsOfApp(r))], Summaries(Product.EngineDocumentation)).ShouldBeEmpty();
        Glossary.Ambiguous(Rows).ShouldBeEmpty();
    }

    [Fact]
    public void The_glossary_and_the_App_say_the_same()
    {
        var words = AppWords.Of(Product.App, Product.Services).ToArray();

        words.Length.ShouldBeGreaterThan(100);
        AppWords.Violations(words, [.. Product.App.Types], [.. Rows.Where(IsOfApp)], Summaries(Product.AppDocumentation)).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_of_the_App_out_of_step_is_reported()
    {
        var reception = Product.App.Types.Single(t => t.Name == "Reception");
        var summaries = new Dictionary<string, string> { [reception.FullName] = "受付 How applications stand." };
        var right = new GlossaryRow("App.Support.Catalogue", "受付", "Reception");

        Violations([right]).ShouldBeEmpty();
        Violations([]).ShouldBe([$"{reception.FullName} has no row in the section App.Support.Catalogue."]);
        Violations([right with { Term = "申し込み" }])
            .ShouldBe([$"The summary of {reception.FullName} says 「受付」, the glossary 「申し込み」."]);
        Violations([right, right with { Identifier = "Gone" }])
            .ShouldBe(["「受付」 names App.Support.Catalogue.Gone, which does not exist."]);
        Violations([right, right]).ShouldBe(["Reception has 2 rows."]);
        Glossary.Ambiguous([right, right with { Identifier = "Receipt" }]).ShouldBe(["「受付」 means Reception and Receipt."]);

        IEnumerable<string> Violations(GlossaryRow[] rows) => AppWords.Violations([reception], [reception], rows, summaries);
    }

    [Fact]
    public void A_glossary_out_of_step_is_reported()
    {
        var verdict = Product.Engine.Types.Single(t => t.Name == "Verdict");
        var summaries = new Dictionary<string, string> { [verdict.FullName] = "判定 The answer." };
        var right = new GlossaryRow("Shared", "判定", "Verdict");

        Glossary.Violations([verdict], [right], summaries).ShouldBeEmpty();
        Glossary.Violations([verdict], [], summaries).ShouldBe(["Okoshi.Engine.Shared.Verdict has no row in the section Shared."]);
        Glossary
            .Violations([verdict], [right with { Section = "Plan" }], summaries)
            .ShouldBe(["Okoshi.Engine.Shared.Verdict has no row in the section Shared."]);
        Glossary
            .Violations([verdict], [right with { Term = "結論" }], summaries)
            .ShouldBe(["The summary of Okoshi.Engine.Shared.Verdict does not begin with 「結論」."]);
        Glossary
            .Violations([verdict], [right, right with { Identifier = "Gone" }], summaries)
            .ShouldBe(["「判定」 names Gone, which does not exist."]);
        Glossary.Violations([verdict], [right, right], summaries).ShouldBe(["Verdict has 2 rows."]);
    }

    /// <summary>What is too large today.</summary>
    private static IReadOnlyList<Size> TooLarge =>
        Sizes.Read(File.ReadLines(Path.Combine(Repository.Root, "tests", "Okoshi.Architecture.Tests", "Guards", "TooLarge.txt")));

    /// <summary>Migrations are written by a tool.</summary>
    private static bool IsWritten(string file) => !Product.Relative(file).Contains("/Migrations/", StringComparison.Ordinal);

    private static bool IsOfApp(GlossaryRow row) => row.Section.StartsWith("App.", StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, string> Summaries(string documentation) => Glossary.Summaries(XDocument.Load(documentation));

    private static IReadOnlyList<GlossaryRow> Rows => Glossary.Read(File.ReadAllText(Path.Combine(Repository.Root, "docs", "用語集.md")));
}
