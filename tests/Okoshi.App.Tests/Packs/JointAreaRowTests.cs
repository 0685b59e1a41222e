using Okoshi.App.Packs;

namespace Okoshi.App.Tests.Packs;

/// <summary>What a pack may say of its joint areas.</summary>
public sealed class JointAreaRowTests
{
    private const string Head = "code,name,kana,members,source,place,quality,note\n";

    [Fact]
    public void A_joint_area_is_read_with_the_names_of_its_members()
    {
        using var folder = Pack("520012,見本の圏域,みほん,023019;022012,s1,2頁,printed,");

        var area = JointAreas.Of([PackReader.Read(folder.Folder).Content!]).All.ShouldHaveSingleItem();

        (area.Code.Digits, area.Name, area.Kana).ShouldBe(("520012", "見本の圏域", "みほん"));
        area.Members.Select(m => m.Name).ShouldBe(["平内町", "青森市"]);
    }

    [Theory]
    [InlineData("520012,圏域,,023019;023035,s1,,printed,", "members", "023035")] // not among the municipalities of the pack
    [InlineData("520012,圏域,,023019;023019,s1,,printed,", "members", "二度")]
    [InlineData("520012,圏域,,023019,s1,,printed,", "members", "1 つ")]
    [InlineData("520012,圏域,,020001;023019,s1,,printed,", "members", "020001")]
    [InlineData("520011,圏域,,023019;022012,s1,,printed,", "code", "520011")]
    [InlineData("530012,圏域,,023019;022012,s1,,printed,", "code", "530012")] // of another prefecture than its centre
    [InlineData("022012,圏域,,023019;022012,s1,,printed,", "code", "022012")]
    [InlineData("520012,圏域,,023019;022012,s9,,printed,", "source", "s9")]
    public void Faults_are_told(string line, string field, string found)
    {
        using var folder = Pack(line);

        PackReader.Read(folder.Folder).Problems.ShouldContain(p => p.Field == field && p.Found.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_that_cannot_be_used_is_told_with_one_that_can()
    {
        using var folder = Pack("523019,圏域,,023019;022012,s1,,printed,");

        var problem = PackReader.Read(folder.Folder).Problems.Single(p => p.Field == "code");
        problem.Expected.ShouldContain("520012");
    }

    [Fact]
    public void The_first_area_of_the_repository_is_sound_and_unchanged_lists_are_the_same()
    {
        var areas = JointAreas.Of([AomoriPack.Content]);

        areas.All.ShouldHaveSingleItem().Members.Select(m => m.Name).ShouldBe(["青森市", "平内町", "今別町", "蓬田村", "外ヶ浜町"]);
        areas.IsSameAs(JointAreas.Of([AomoriPack.Content])).ShouldBeTrue();
        areas.IsSameAs(JointAreas.None).ShouldBeFalse();
    }

    private static TemporaryPack Pack(string line) =>
        new TemporaryPack()
            .Write(
                "region/municipalities.csv",
                "code,name,kana,prefecture,role,source,place,quality,note\n"
                    + "023019,平内町,,青森県,self,s1,,printed,\n022012,青森市,,青森県,area,s1,,printed,\n020001,青森県,,青森県,prefecture,s1,,printed,\n"
            )
            .Write("region/joint-areas.csv", Head + line + "\n");
}
