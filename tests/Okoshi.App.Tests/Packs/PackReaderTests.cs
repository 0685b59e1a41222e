using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void A_whole_pack_is_read_with_typed_values()
    {
        using var folder = new TemporaryPack();

        var pack = PackReader.Read(folder.Folder).Content.ShouldNotBeNull();

        pack.Manifest.Municipality.Digits.ShouldBe("023019");
        var row = pack.Rows<PopulationRow>().ShouldHaveSingleItem();
        row.Persons.ShouldBe(10_126);
        row.Source.ShouldBe(new SourceRef("s1", "1頁"));
    }

    [Fact]
    public void The_same_files_have_the_same_hash_and_a_changed_one_another()
    {
        using var folder = new TemporaryPack();
        var first = PackReader.Read(folder.Folder).Content!.Hash;

        PackReader.Read(folder.Folder).Content!.Hash.ShouldBe(first);
        folder.Write("sources.csv", "id,title,publisher\ns1,町勢要覧（改）,見本町\n");
        PackReader.Read(folder.Folder).Content!.Hash.ShouldNotBe(first);
    }

    [Fact]
    public void Errors_of_all_files_are_told_at_once()
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "region/population.csv",
            "area,year,sex,age,persons,edition,source,place,quality,note\n023018,20X0,Q,total,-,census,s9,,printed,\n"
        );
        folder.Write(
            "support/programmes.csv",
            "id,title,owner,fiscal_year,serves,summary,source,place,quality,note\np1,,見本町,2024,application,始める人に出すお金,,,printed,\n"
        );
        folder.Write("support/rules.json", "{ \"rules\": [ }");

        var problems = Problems(folder);

        problems.ShouldContain(p => p.Field == "area" && p.Line == 2 && p.Found.Contains("023018", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Field == "year" && p.Found.Contains("20X0", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Field == "sex" && p.Expected.Contains("T、M、F", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Field == "persons");
        problems.ShouldContain(p => p.Field == "title" && p.Found == "空欄です");
        problems.ShouldContain(p => p.Field == "source" && p.Found == "出典が空欄です");
        problems.ShouldContain(p => p.File.EndsWith("support/rules.json", StringComparison.Ordinal) && p.Line == 1);
    }

    [Fact]
    public void A_driver_that_cannot_be_compared_is_refused_with_file_and_line()
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "opportunity/businesses.csv",
            "id,title,plain_title,industry,jsic,jsic_name,summary,interests,from,to,source,place,quality,note\nb1,見本の店,見本の店,I,589,その他,見本を売る,,,,s1,1頁,printed,\n"
        );
        folder.Write(
            "opportunity/drivers.csv",
            "business,kind,ref,expect,threshold,reason,source,place,quality,note\nb1,gap,?,below,0.95,見本,s1,1頁,printed,\nb1,gap,E,below,,見本,s1,1頁,printed,\n"
        );

        Problems(folder).Select(p => (p.Line, p.Field)).ShouldBe([(2, "ref"), (3, "threshold")]);
    }

    [Fact]
    public void A_programme_without_source_is_refused_with_file_and_line()
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "support/programmes.csv",
            "id,title,owner,fiscal_year,serves,summary,source,place,quality,note\np1,創業の補助,見本町,2024,application,始める人に出すお金,,,printed,\n"
        );

        var problem = Problems(folder).ShouldHaveSingleItem();

        problem
            .ToString()
            .ShouldBe(
                $"{Path.GetFileName(folder.Folder)}/support/programmes.csv 2行目「source」：出典が空欄です。sources.csv の id が必要です。どの資料の値かを書いてください。"
            );
    }

    [Theory]
    [InlineData("unknown_column", "知らない列です")]
    [InlineData("title", "同じ名前の列が二つあります")]
    public void A_wrong_heading_is_refused(string extra, string found)
    {
        using var folder = new TemporaryPack();
        folder.Write("sources.csv", $"id,title,publisher,{extra}\ns1,町勢要覧,見本町,x\n");

        Problems(folder).ShouldContain(p => p.Field == extra && p.Found == found && p.Line == 1);
    }

    [Fact]
    public void A_source_that_is_not_listed_is_refused()
    {
        using var folder = new TemporaryPack();
        folder.Write("sources.csv", "id,title,publisher\ns2,町勢要覧,見本町\n");

        Problems(folder).Count(p => p.Found == "「s1」という出典はありません").ShouldBe(3);
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused()
    {
        using var folder = new TemporaryPack();
        folder.Write("sources.csv", "id,title,publisher\ns1,町勢要覧,見本町\ns1,別の要覧,見本町\n");

        Problems(folder).ShouldContain(p => p.Line == 3 && p.Found == "「s1」が二度出てきます");
    }

    [Fact]
    public void A_broken_quotation_and_a_short_line_are_refused()
    {
        using var folder = new TemporaryPack();
        folder.Write("sources.csv", "id,title,publisher\ns1,町勢要覧,見本町\ns2,\"閉じない,見本町\n");

        Problems(folder).ShouldContain(p => p.Line == 3 && p.Found.Contains("引用符", StringComparison.Ordinal));
        folder.Write("sources.csv", "id,title,publisher\ns1,町勢要覧,見本町\ns2,足りない\n");
        Problems(folder).ShouldContain(p => p.Line == 3 && p.Found == "セルが 2 個あります");
    }

    [Fact]
    public void A_file_in_CP932_is_read_and_one_in_no_known_encoding_is_refused()
    {
        using var folder = new TemporaryPack();
        var text = "id,title,publisher\ns1,町勢要覧①,見本町\n";

        folder.Write("sources.csv", TextDecoder.ShiftJis.GetBytes(text));
        PackReader.Read(folder.Folder).Content!.Sources["s1"].Title.ShouldBe("町勢要覧①");

        folder.Write("sources.csv", [.. Encoding.UTF8.GetBytes("id,title,publisher\ns1,"), 0xFF, 0xFE, 0xA0, 0x00]);
        Problems(folder).ShouldContain(p => p.Found == "文字コードを読み取れません");
    }

    [Theory]
    [InlineData("doubtful")]
    [InlineData("missing")]
    [InlineData("assumed")]
    [InlineData("derived")]
    public void Every_quality_but_printed_needs_a_reason(string quality)
    {
        using var folder = new TemporaryPack();
        folder.Write(
            "region/population.csv",
            $"area,year,sex,age,persons,edition,source,place,quality,note\n023019,2020,T,total,,census,s1,,{quality},\n"
        );

        Problems(folder).ShouldContain(p => p.Field == "note" && p.Line == 2);
    }

    [Fact]
    public void A_file_with_an_unknown_name_is_refused_rather_than_passed_over()
    {
        using var folder = new TemporaryPack();
        folder.Write("region/populaton.csv", "area\n");

        Problems(folder).ShouldContain(p => p.Found == "パックにない名前のファイルです");
    }

    [Fact]
    public void The_rows_of_the_base_come_first()
    {
        using var common = new TemporaryPack();
        using var folder = new TemporaryPack();
        Directory.Delete(Path.Combine(common.Folder, "region"), recursive: true);
        Directory.Delete(Path.Combine(common.Folder, "support"), recursive: true);
        common.Write("sources.csv", "id,title,publisher\ns0,全国の資料,国\n");
        folder.Write(
            "pack.json",
            $$"""{ "id": "mihon", "title": "見本町", "version": "1", "municipality": "023019", "base": "{{common.Folder}}" }"""
        );

        PackReader.Read(folder.Folder).Content!.Rows<SourceRow>().Select(s => s.Id).ShouldBe(["s0", "s1"]);
    }

    [Fact]
    public void A_missing_folder_is_told_by_name()
    {
        var reading = PackReader.Read(Path.Combine(Path.GetTempPath(), "okoshi-nai"));

        reading.Content.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().File.ShouldBe("okoshi-nai/pack.json");
    }

    private static IReadOnlyList<ImportProblem> Problems(TemporaryPack folder)
    {
        var reading = PackReader.Read(folder.Folder);
        reading.Content.ShouldBeNull();
        return reading.Problems;
    }
}
