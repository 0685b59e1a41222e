using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Tests.Support.Authoring;

/// <summary>Fields of lists become proposals word for word, or are left to whoever reads.</summary>
public sealed class ProposedConditionsTests
{
    private static readonly RuleWords Words = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    [Theory]
    [InlineData(Ds451.Employees, "300名以下", "従業員が300人以下の人。")]
    [InlineData(Ds451.Employees, "901名以上", "従業員が901人以上の人。")]
    [InlineData(Ds451.Employees, "２０人未満", "従業員が20人未満の人。")]
    [InlineData(Ds451.Employees, "常時使用する従業員が5人以上300人以下", "従業員が5人以上、300人以下の人。")]
    [InlineData(Ds451.Employees, "100人を超え", "従業員が100人を超える人。")]
    [InlineData(Ds451.Capital, "資本金の額が3億円以下", "資本金が3億円以下の人。")]
    [InlineData(Ds451.Capital, "百万円以上", "資本金が100万円以上の人。")]
    [InlineData(Ds451.Capital, "１，０００万円未満", "資本金が1,000万円未満の人。")]
    [InlineData(Ds451.Founded, "創業後5年未満", "創業してから5年未満の人。")]
    [InlineData(Ds451.Founded, "設立から1年以上10年以内", "創業してから1年以上、10年以下の人。")]
    [InlineData(Ds451.Founded, "開業して3年以下の者", "創業してから3年以下の人。")]
    [InlineData("対象年齢", "18歳以上40歳未満", "18歳以上、40歳未満の人。")]
    [InlineData("年齢条件", "満65才まで", "65歳以下の人。")]
    [InlineData("対象者条件", "45歳以下の方", "45歳以下の人。")]
    [InlineData(Ds451.Industry, "製造業", "業種が製造業の人。")]
    [InlineData(Ds451.Industry, "医療|福祉", "業種が医療，福祉の人。")]
    [InlineData(Ds451.Industry, "農業;林業 ; 漁業", "業種が農業，林業か漁業の人。")]
    [InlineData(Ds451.Industry, "農業", "業種が農業の人。")]
    [InlineData(Ds451.Industry, "学術研究、専門・技術サービス業 / 情報通信業", "業種が情報通信業か学術研究，専門・技術サービス業の人。")]
    public void What_a_field_says_alone_is_proposed_to_the_letter(string column, string text, string sentence)
    {
        var found = Read("jgrants", (column, text)).Conditions.ShouldHaveSingleItem();

        Words.Sentence(found.Lines).ShouldBe(sentence);
        (found.Column, found.Wording, found.Ground).ShouldBe((column, text, ProposalGround.Field));
    }

    [Theory]
    [InlineData(Ds451.Employees, "300")]
    [InlineData(Ds451.Employees, "製造業は300人以下、小売業は50人以下")]
    [InlineData(Ds451.Employees, "概ね20人以下")]
    [InlineData(Ds451.Capital, "3億円")]
    [InlineData(Ds451.Capital, "資本金3億円以下または従業員300人以下")]
    [InlineData(Ds451.Founded, "創業前または創業後5年未満")]
    [InlineData(Ds451.Founded, "令和8年度に創業する者")]
    [InlineData("年齢", "40歳未満（女性は45歳未満）")]
    [InlineData(Ds451.Region, "府中市")]
    [InlineData(Ds451.Region, "青森県/中心市街地")]
    [InlineData(Ds451.Industry, "製造業|地域の産業")]
    [InlineData(Ds451.Industry, "教育")]
    [InlineData("家族構成条件", "子育て中の世帯")]
    public void What_says_more_or_no_direction_is_left_to_whoever_reads(string column, string text)
    {
        var read = Read("jgrants", (column, text));

        read.Conditions.ShouldBeEmpty();
        var left = read.Others.ShouldHaveSingleItem();
        (left.Column, left.Text, left.NeedsReading).ShouldBe((column, text, true));
    }

    [Theory]
    [InlineData(Ds451.Employees, "従業員数の制約なし")]
    [InlineData(Ds451.Capital, "資本金は問わない")]
    [InlineData("年齢", "特になし")]
    [InlineData(Ds451.Region, "全国/北海道/青森県")]
    public void What_says_that_there_is_no_condition_is_no_condition(string column, string text)
    {
        var read = Read("jgrants", (column, text));

        read.Conditions.ShouldBeEmpty();
        read.Others.ShouldHaveSingleItem().NeedsReading.ShouldBeFalse();
    }

    /// <summary>Whose column is named after the highest value writes the number alone; nobody else's number has a direction.</summary>
    [Theory]
    [InlineData("mirasapo", Ds451.Employees, "20", "従業員が20人以下の人。")]
    [InlineData("mirasapo", Ds451.Founded, "5", "創業してから5年以下の人。")]
    [InlineData("ds451", Ds451.Employees, "20", "")]
    [InlineData("mirasapo", Ds451.Capital, "300000000", "")]
    public void A_bare_number_means_what_its_column_is_named_after(string format, string column, string text, string sentence) =>
        (Read(format, (column, text)).Conditions is [var only] ? Words.Sentence(only.Lines) : "").ShouldBe(sentence);

    [Fact]
    public void An_area_is_two_readings_of_the_same_words_of_which_one_is_taken()
    {
        var proposals = Read("jgrants", (Ds451.Region, "青森県 / 岩手県")).Conditions;
        proposals
            .Select(p => Words.Sentence(p.Lines))
            .ShouldBe(["青森県・岩手県のいずれかで事業をする人。", "青森県・岩手県のいずれかに住んでいる人。"]);

        var taken = new ProposalDecisions([], []).Take(proposals[1], proposals);

        taken.Taken.ShouldBe([proposals[1].Id]);
        taken.Dropped.ShouldBe([proposals[0].Id]);
        // Whoever thinks better of it takes the other one.
        taken.Take(proposals[0], proposals).Taken.ShouldBe([proposals[0].Id]);
    }

    [Fact]
    public void All_divisions_but_a_few_leave_those_few_out()
    {
        var all = Okoshi.Engine.Shared.IndustryCode.Divisions.Select(d => d.Name).ToArray();

        Read("jgrants", (Ds451.Industry, string.Join('|', all))).Others.ShouldHaveSingleItem().NeedsReading.ShouldBeFalse();
        Sentence(all.Where(n => !n.StartsWith("公務", StringComparison.Ordinal)))
            .ShouldBe("だれでも使えます。ただし、業種が公務（他に分類されるものを除く）の人をのぞく。");
        Sentence(all.Skip(3)).ShouldStartWith("だれでも使えます。ただし、");
        Sentence(all.Skip(4)).ShouldStartWith("業種が製造業か");

        static string Sentence(IEnumerable<string> names) =>
            Words.Sentence(Read("jgrants", (Ds451.Industry, string.Join('|', names))).Conditions.Single().Lines);
    }

    [Fact]
    public void A_proposal_is_known_again_as_long_as_its_words_stay()
    {
        string Id(string text) => Read("jgrants", (Ds451.Employees, text)).Conditions.Single().Id;

        Id("300名以下").ShouldBe(Id("300名以下"));
        Id("300名以下").ShouldNotBe(Id("301名以下"));
        Id("300名以下").ShouldNotBe(Id("300名未満"));
    }

    [Fact]
    public void Nothing_is_in_the_lines_before_somebody_takes_it()
    {
        var source = new ProgrammeSource(
            "jgrants",
            "見本.json",
            new DateOnly(2026, 8, 22),
            new Dictionary<string, string>
            {
                [Ds451.Title] = "見本の補助金",
                [Ds451.Employees] = "300名以下",
                [Ds451.Capital] = "3億円以下",
            },
            null
        );
        var proposals = ProposedConditions.Of(source.Format, source.Texts).Conditions;
        var (nodes, documents) = (new List<RuleNode>(), new List<RuleSource> { new() { Id = "s1" } });

        var decided = ProposalEdit.Apply($"drop:{proposals[1].Id}", source, new ProposalDecisions([], []), nodes, documents);
        nodes.ShouldBeEmpty();
        decided = ProposalEdit.Apply($"take:{proposals[0].Id}", source, decided, nodes, documents);
        decided = ProposalEdit.Apply($"take:{proposals[0].Id}", source, decided, nodes, documents);

        nodes.ShouldHaveSingleItem().Place.ShouldBe("項目「従業員条件」");
        documents.ShouldHaveSingleItem().Title.ShouldBe("jGrants「見本の補助金」");
        decided.Taken.ShouldBe([proposals[0].Id]);
        decided.Dropped.ShouldBe([proposals[1].Id]);
        var stored = decided.WriteInto(new RuleDocument(nodes, documents).WriteInto("""{ "purpose": "business" }""", Words));
        var problems = new List<Okoshi.App.Imports.ImportProblem>();
        ConditionsDocument.Read("条件", stored, "k", null, problems).When.ShouldNotBeNull();
        problems.ShouldBeEmpty();
        ProposalDecisions.Of(stored).Taken.ShouldBe([proposals[0].Id]);
        ProposalEdit.Apply($"back:{proposals[1].Id}", source, decided, nodes, documents).Dropped.ShouldBeEmpty();
    }

    private static SourceReading Read(string format, params (string Column, string Text)[] texts) =>
        ProposedConditions.Of(format, texts.ToDictionary(t => t.Column, t => t.Text));
}
