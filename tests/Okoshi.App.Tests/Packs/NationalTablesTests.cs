using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;

namespace Okoshi.App.Tests.Packs;

/// <summary>Small national tables that the product was built with: each row names its source, and what reads them reads all of it.</summary>
public sealed class NationalTablesTests
{
    [Fact]
    public void Every_row_names_a_source_of_the_common_pack()
    {
        var sources = CommonSources();
        sources.ShouldContain("kanji-forms");
        Cited("furigana.csv", "kanji-variants.csv", "area-groups.csv").Except(sources).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("高崎", "髙﨑")]
    [InlineData("斎藤", "齋藤")]
    [InlineData("斎藤", "斉藤")]
    [InlineData("吉野", "𠮷野")]
    [InlineData("渡辺", "渡邉")]
    public void A_name_is_found_in_each_of_its_spellings(string usual, string other) => TextFold.Fold(other).ShouldBe(TextFold.Fold(usual));

    [Fact]
    public void No_kanji_is_a_spelling_of_two() =>
        BuiltInTable.Rows<KanjiVariantRow>("kanji-variants.csv").SelectMany(r => (r.Usual + r.Variants).EnumerateRunes()).ShouldBeUnique();

    /// <summary>A prefecture more or less would tell somebody of money that she cannot have.</summary>
    [Fact]
    public void The_Tokyo_area_is_four_prefectures()
    {
        RegionPlaces.TokyoArea().Areas.Select(NationalAreas.NameOf).ShouldBe(["埼玉県", "千葉県", "東京都", "神奈川県"], ignoreOrder: true);
        RegionPlaces.TokyoArea().Name.ShouldBe("東京・埼玉・千葉・神奈川");
    }

    [Fact]
    public void A_word_has_one_reading_in_kana() =>
        BuiltInTable
            .Rows<FuriganaRow>("furigana.csv")
            .Where(r => r.Word == r.Reading || r.Reading.Any(c => c is < 'ぁ' or > 'ー'))
            .ShouldBeEmpty();

    private static string[] CommonSources() => [.. Rows("sources.csv").Select(r => r[0])];

    private static IEnumerable<string> Cited(params string[] files) =>
        files.SelectMany(f => Rows(f).Select(r => r[Rows(f, head: true).First().ToList().IndexOf("source")])).Distinct();

    private static IEnumerable<string[]> Rows(string file, bool head = false) =>
        File.ReadLines(Path.Combine(Repository.Root, "packs/common", file)).Skip(head ? 0 : 1).Select(l => l.Split(','));
}
