namespace Okoshi.Engine.Region;

/// <summary>人口ピラミッドの段 Men and women of one five-year age band.</summary>
/// <param name="Age">Age band.</param>
/// <param name="Men">Men.</param>
/// <param name="Women">Women.</param>
public sealed record PyramidBar(AgeBand Age, long Men, long Women);
