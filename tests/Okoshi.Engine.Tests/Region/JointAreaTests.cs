using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class JointAreaTests
{
    private static readonly MunicipalityCode City = MunicipalityCode.Parse("022012");
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("023019");
    private static readonly MunicipalityCode Elsewhere = MunicipalityCode.Parse("032018");

    [Fact]
    public void The_sum_is_that_of_all_members() => Area(City, Town).Sum(c => c == City ? 275_192 : 10_126).ShouldBe(285_318);

    [Fact]
    public void One_member_without_a_value_leaves_no_sum() => Area(City, Town).Sum(c => c == City ? 275_192 : null).ShouldBeNull();

    [Fact]
    public void It_lies_within_the_prefecture_of_its_centre_or_in_several()
    {
        Area(City, Town).IsWithinPrefecture.ShouldBeTrue();
        Area(City, Elsewhere).IsWithinPrefecture.ShouldBeFalse();
    }

    [Fact]
    public void Density_of_regions_beside_the_table_is_that_of_its_own_regions_where_they_are_the_same()
    {
        var table = new ActivityTable(["A", "B", "C"], ["1", "2", "3"], [5, 1, 1, 1, 5, 1, 4, 4, 1]);
        var matrix = SpecialisationMatrix.FromQuotients(table);
        var proximity = Proximity.Of(matrix);
        var beside = SpecialisationMatrix.FromQuotients(new ActivityTable(["C"], ["1", "2", "3"], [4, 4, 1]), table.IndustryTotals());
        foreach (var convention in Enum.GetValues<DensityConvention>())
        {
            var (inside, other) = (RelatednessDensity.Of(proximity, convention), RelatednessDensity.Of(proximity, beside, convention));
            Enumerable.Range(0, 3).Select(i => other[0, i]).ShouldBe(Enumerable.Range(0, 3).Select(i => inside[2, i]));
        }
    }

    private static JointArea Area(params MunicipalityCode[] members) =>
        new(
            MunicipalityCode.ParseRegion("520012"),
            "見本の圏域",
            "",
            [.. members.Select(m => new JointMember(m, m.Digits))],
            new SourceRef("s1", "")
        );
}
