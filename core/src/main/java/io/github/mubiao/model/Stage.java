package io.github.mubiao.model;

/** How far a thing shall have come (阶段); 开工2条, 推进6条 and 建成2条 are not the same promise. */
public enum Stage {
    /** 开工, 动工, 启动. */
    STARTED,
    /** 推进, 加快. */
    ADVANCED,
    /** 建成, 竣工, 投产, 通车, 完成. */
    COMPLETED,
    /** 创成, 获批, 入选, 通过验收. */
    AWARDED
}
