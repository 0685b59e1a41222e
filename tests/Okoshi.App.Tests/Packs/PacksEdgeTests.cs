using Okoshi.App.Packs;

namespace Okoshi.App.Tests.Packs;

/// <summary>A number of a pack is taken as it is written or not at all.</summary>
public sealed class PacksEdgeTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("12.0", 12)]
    [InlineData("12.5", null)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    public void A_whole_number_is_not_rounded(string text, int? value)
    {
        CellReader.TryRead(typeof(int), text, out var read).ShouldBe(value is not null);
        read.ShouldBe(value);
    }
}
