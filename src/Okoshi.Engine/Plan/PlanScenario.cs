namespace Okoshi.Engine.Plan;

/// <summary>見通しの場合 Which side of their ranges the assumptions take, all of them at once.</summary>
/// <remarks>Every value on its bad side together is far rarer than one in ten; the simulation shows the likely width.</remarks>
public enum PlanScenario
{
    /// <summary>標準 Every value as assumed.</summary>
    Base = 0,

    /// <summary>慎重 Every value at the unfavourable end of its range.</summary>
    Low = 1,

    /// <summary>好調 Every value at the favourable end of its range.</summary>
    High = 2,
}
