namespace Okoshi.Engine.Opportunity;

/// <summary>品目 Kinds of resources and by-products; few, so that a town's rows and the businesses' needs meet.</summary>
public enum LocalGoods
{
    /// <summary>果実 Fruit.</summary>
    Fruit = 0,

    /// <summary>野菜 Vegetables.</summary>
    Vegetables = 1,

    /// <summary>穀物 Rice, beans and grain.</summary>
    Grain = 2,

    /// <summary>畜産物 Meat, milk and eggs.</summary>
    Livestock = 3,

    /// <summary>水産物 Fish, shellfish and seaweed.</summary>
    Fish = 4,

    /// <summary>木材 Wood.</summary>
    Wood = 5,

    /// <summary>工芸の技 Craft skills.</summary>
    Craft = 6,

    /// <summary>温泉 Hot springs.</summary>
    HotSpring = 7,

    /// <summary>自然の景色 Scenery, snow, sea and mountains to visit.</summary>
    Nature = 8,

    /// <summary>歴史と文化 Festivals, old towns, remains.</summary>
    Culture = 9,
}
